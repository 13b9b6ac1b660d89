import CivilTime
import Testing

@testable import Compiler

@Suite struct CapacitySearchTests {
  @Test("what is found is what comparing all minutes finds", arguments: 1...6)
  func found(capacity: Int) {
    var random = Numbers(state: UInt64(capacity))
    for _ in 0..<12 {
      let uses = (0..<8).map { Self.use($0, &random) }
      let found = CapacitySearch(capacity: capacity).excesses(among: uses)
      var told: [Int: Set<Int>] = [:]
      for excess in found {
        for date in excess.dates {
          told[excess.kind.number, default: []].formUnion(date.start..<date.end)
        }
      }
      let expected = Self.expected(uses, capacity)
      #expect(told == expected.tooMuch)
      for excess in found where uses[excess.kind.number].amount <= capacity {
        Self.checkKind(of: excess, uses, expected.fitting)
      }
    }
  }

  private static func use(_ number: Int, _ random: inout Numbers) -> RoomUse {
    let openings = (0..<1 + random.next(2)).map { _ in
      // The last hours of a week too, as some rooms are open across its end.
      WeekRun(
        start: (random.next(3) == 0 ? 9_960 : 600) + random.next(20) * 10 - random.next(4) * 5,
        minutes: 20 + random.next(25) * 5, weeks: UInt64(random.next(16)) | 1)
    }
    return RoomUse(number: number, openings: openings, amount: 1 + random.next(3))
  }

  /// The minutes at which each class does not fit, and for each class those of its rooms that do.
  private static func expected(
    _ uses: [RoomUse], _ capacity: Int
  ) -> (tooMuch: [Int: Set<Int>], fitting: [Set<Int>]) {
    var taken: [Int: Int] = [:]
    var tooMuch: [Int: Set<Int>] = [:]
    var fitting: [Set<Int>] = []
    for use in uses {
      let open = Set(
        use.openings.flatMap { run in run.starts.flatMap { $0..<$0 + run.minutes } })
      var fits: Set<Int> = []
      // Minutes in a row are one room.
      for first in open.filter({ !open.contains($0 - 1) }) {
        var end = first
        while open.contains(end) { end += 1 }
        let full = (first..<end).filter { taken[$0, default: 0] + use.amount > capacity }
        if full.isEmpty {
          fits.formUnion(first..<end)
        } else {
          tooMuch[use.number, default: []].formUnion(full)
        }
      }
      for minute in fits { taken[minute, default: 0] += use.amount }
      fitting.append(fits)
    }
    return (tooMuch, fitting)
  }

  /// At its fullest minute, those are open that are named, and they make the total.
  private static func checkKind(of excess: Excess, _ uses: [RoomUse], _ fitting: [Set<Int>]) {
    let number = excess.kind.number
    for date in excess.dates {
      let others = (date.start..<date.end).map { minute in
        (0..<number).filter { fitting[$0].contains(minute) }
      }
      let totals = others.map { $0.reduce(uses[number].amount) { $0 + uses[$1].amount } }
      let fullest = totals.indices.max { totals[$0] < totals[$1] } ?? 0
      #expect(excess.kind.total == totals[fullest])
      #expect(excess.kind.otherCount == others[fullest].count)
      #expect(excess.kind.others == Array(others[fullest].prefix(4)))
    }
  }

  @Test func `a server that is not full has nothing to tell`() {
    let uses = (0..<3).map {
      RoomUse(
        number: $0, openings: [WeekRun(start: 600, minutes: 60, weeks: 0b111)], amount: 1)
    }
    #expect(CapacitySearch(capacity: 3).excesses(among: uses) == [])
    #expect(CapacitySearch(capacity: 2).excesses(among: uses).map(\.dates.count) == [3])
  }

  @Test func `a room that is too large alone does not push others out`() {
    let uses = [3, 1].enumerated().map {
      RoomUse(number: $0, openings: [WeekRun(start: 600, minutes: 60)], amount: $1)
    }
    let kind = Excess.Kind(number: 0, others: [], otherCount: 0, total: 3)
    #expect(
      CapacitySearch(capacity: 2).excesses(among: uses) == [
        Excess(kind: kind, dates: [BookedDate(start: 600, minutes: 60)])
      ])
  }
}
