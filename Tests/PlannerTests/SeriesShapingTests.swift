import CivilTime
import Domain
import TestSupport
import Testing

@testable import Planner

@Suite struct SeriesShapingTests {
  private func shapes(_ occurrences: [Occurrence]) -> [ObjectShape] {
    ObjectShape.shapes(
      of: occurrences, capabilities: Build.zoom, now: Build.local("2026-01-01T00:00"))
  }

  @Test func `one date is one single meeting`() {
    let shapes = shapes([Build.occurrence("2027-03-10T15:00")])
    #expect(
      shapes.map(\.timing) == [.single(start: Build.local("2027-03-10T15:00"), minutes: 90)])
  }

  @Test func `a weekly class with a break is one series whose break dates are cancelled`() {
    let breakDay = Build.local("2027-03-29T10:00")
    let dates = Build.weekly("2027-02-01T10:00", count: 14).filter { $0.start != breakDay }
    let shapes = shapes(dates)
    #expect(shapes.count == 1)
    #expect(shapes[0].isSeries)
    #expect(shapes[0].carried.map(\.occurrence) == dates)
    #expect(shapes[0].unusedDates == 1)
  }

  @Test func `odd weeks are a series every two weeks`() {
    let shapes = shapes(Build.weekly("2027-02-01T10:00", count: 7, every: 14))
    guard case .series(let series)? = shapes.first?.timing else {
      Issue.record("no series")
      return
    }
    #expect(shapes.count == 1)
    #expect(series.rule == .weekly(every: 2, days: [.monday]))
    #expect(series.count == 7)
  }

  @Test func `a day swap takes the place of the cancelled date beside it`() {
    // Monday and Wednesday; Monday 12 October is free, and Tuesday 13 October runs Monday's timetable.
    var dates =
      Build.weekly("2026-09-14T10:00", count: 8) + Build.weekly("2026-09-16T10:00", count: 8)
    dates.removeAll { $0.start == Build.local("2026-10-12T10:00") }
    dates.append(Build.occurrence("2026-10-13T10:00"))
    dates.sort { $0.original < $1.original }
    let shapes = shapes(dates)
    #expect(shapes.count == 1)
    #expect(shapes[0].unusedDates == 0)
    #expect(shapes[0].movedDates == 1)
    let swapped = shapes[0].carried.first { $0.occurrence.start == Build.local("2026-10-13T10:00") }
    #expect(swapped?.slot == Build.local("2026-10-12T10:00"))
  }

  @Test func `different times on different days are different series`() {
    let dates =
      Build.weekly("2027-02-01T10:00", count: 10) + Build.weekly("2027-02-04T13:00", count: 10)
    #expect(shapes(dates.sorted { $0.original < $1.original }).count == 2)
  }

  @Test func `more dates than a series holds are split`() {
    let dates = (0..<5).flatMap { day in
      Build.weekly("2027-02-0\(day + 1)T09:00", count: 13)
    }.sorted { $0.original < $1.original }
    let shapes = shapes(dates)
    #expect(dates.count == 65)
    #expect(shapes.map { $0.carried.count } == [50, 15])
    #expect(shapes.allSatisfy { $0.unusedDates == 0 })
  }

  @Test func `two dates far apart are two meetings`() {
    let dates = [Build.occurrence("2027-02-01T10:00"), Build.occurrence("2027-12-06T10:00")]
    #expect(shapes(dates).allSatisfy { !$0.isSeries })
  }

  @Test(arguments: 1...200)
  func `whatever the dates, every one is carried once and no series is too long`(seed: Int) {
    let dates = Self.irregularDates(seed: seed)
    let shapes = shapes(dates)
    let carried = shapes.flatMap { $0.carried.map(\.occurrence) }.sorted {
      $0.original < $1.original
    }
    #expect(carried == dates)
    for shape in shapes {
      guard case .series(let series) = shape.timing else { continue }
      let grid = series.dates
      #expect(grid.count == series.count && series.count <= Build.zoom.seriesCap)
      #expect(Set(grid).isSuperset(of: shape.carried.map(\.slot)))
      #expect(grid.last == shape.carried.last?.slot, "the last date is used")
    }
  }

  /// Up to 60 dates on a few weekdays and times, with holes.
  private static func irregularDates(seed: Int) -> [Occurrence] {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func roll(_ sides: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % sides
    }
    var result: [CivilDateTime: Occurrence] = [:]
    let days = (0..<1 + roll(4)).map { _ in Int(roll(7)) }
    let start = CivilDate(year: 2027, month: 2, day: 1) ?? .earliest
    for week in 0..<15 {
      for day in days where roll(4) > 0 {
        let date = start.adding(days: week * 7 + day)
        let time = TimeOfDay(hour: 9 + Int(roll(8) / 7), minute: 0) ?? .midnight
        let at = CivilDateTime(date, time)
        result[at] = Occurrence(original: at, start: at, minutes: 60, label: nil, slot: nil)
      }
    }
    return result.values.sorted { $0.original < $1.original }
  }
}
