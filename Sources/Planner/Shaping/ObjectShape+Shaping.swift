import CivilTime
import Domain

extension ObjectShape {
  /// The fewest remote objects that mean the same as the occurrences.
  ///
  /// Occurrences of equal original time and length are series minus cancelled dates; moved ones are
  /// edited one by one; an irregular date takes the place of a cancelled one beside it, or becomes a
  /// meeting of its own.
  ///
  /// - Parameter now: A date that the rule puts before this local time, though it was moved behind it,
  ///   cannot be carried by a series any more: a series that is sent now begins later.
  static func shapes(
    of all: [Occurrence], capabilities: Capabilities, now: CivilDateTime
  ) -> [ObjectShape] {
    let occurrences = all.filter { $0.original >= now }
    let finder = SeriesFinder(
      seriesCap: capabilities.seriesCap, intervalCap: capabilities.weeklyIntervalCap)
    var series: [ObjectShape] = []
    var extras = all.filter { $0.original < now }
    for group in groups(of: occurrences) {
      let (found, left) = cover(group, finder: finder)
      series += found
      extras += left
    }
    let singles = absorb(extras, into: &series).map(ObjectShape.init(single:))
    return (series + singles).sorted { $0.firstSlot < $1.firstSlot }
  }

  var firstSlot: CivilDateTime {
    carried.first?.slot ?? CivilDateTime(.earliest, .midnight)
  }

  /// Occurrences that can share one series: equal original time, and equal length unless moved.
  private static func groups(of occurrences: [Occurrence]) -> [[Occurrence]] {
    var order: [GroupKey] = []
    var groups: [GroupKey: [Occurrence]] = [:]
    func add(_ occurrence: Occurrence, to key: GroupKey) {
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(occurrence)
    }
    for occurrence in occurrences where !occurrence.isMoved {
      add(occurrence, to: GroupKey(occurrence))
    }
    for occurrence in occurrences where occurrence.isMoved {
      let home = order.first { $0.time == occurrence.original.time }
      add(occurrence, to: home ?? GroupKey(occurrence))
    }
    return order.compactMap { key in
      groups[key]?.sorted { $0.original < $1.original }
    }
  }

  private struct GroupKey: Hashable {
    var time: TimeOfDay
    var minutes: Int

    init(_ occurrence: Occurrence) {
      time = occurrence.original.time
      minutes = occurrence.minutes
    }
  }

  private static func cover(
    _ group: [Occurrence], finder: SeriesFinder
  ) -> (series: [ObjectShape], extras: [Occurrence]) {
    let cover = finder.cover(group.map(\.original.date))
    var byDate: [CivilDate: Occurrence] = [:]
    for occurrence in group { byDate[occurrence.original.date] = occurrence }
    let minutes = (group.first { !$0.isMoved } ?? group[0]).minutes
    let series = cover.chunks.map { chunk in
      let carried = chunk.dates.compactMap { date, isUsed -> CarriedDate? in
        guard isUsed, let occurrence = byDate[date] else { return nil }
        return CarriedDate(slot: occurrence.original, occurrence: occurrence)
      }
      let timing = Series(
        rule: .weekly(every: chunk.every, days: chunk.days), start: carried[0].slot,
        minutes: minutes, count: chunk.dates.count)
      return ObjectShape(timing: .series(timing), carried: carried)
    }
    return (series, cover.extras.compactMap { byDate[$0] })
  }

  /// Lets irregular dates take the place of dates that would be cancelled, where the move stays
  /// between the dates beside it. Returns those that found none.
  private static func absorb(
    _ extras: [Occurrence], into shapes: inout [ObjectShape]
  ) -> [Occurrence] {
    guard !extras.isEmpty else { return [] }
    var left: [Occurrence] = []
    var free = shapes.map { $0.freeSlots }
    for extra in extras.sorted(by: { $0.start < $1.start }) {
      let found = free.indices.lazy.compactMap { index -> (shape: Int, slot: Int)? in
        guard let slot = free[index].firstIndex(where: { $0.admits(extra.start) })
        else { return nil }
        return (index, slot)
      }.first
      guard let found else {
        left.append(extra)
        continue
      }
      let slot = free[found.shape].remove(at: found.slot)
      shapes[found.shape].carry(extra, on: slot.date)
    }
    return left
  }

  private mutating func carry(_ occurrence: Occurrence, on slot: CivilDateTime) {
    let index = carried.firstIndex { $0.slot > slot } ?? carried.endIndex
    carried.insert(CarriedDate(slot: slot, occurrence: occurrence), at: index)
  }

  /// A date that nobody meets on, with the dates of the grid beside it.
  private struct FreeSlot {
    var date: CivilDateTime
    var after: CivilDateTime
    var before: CivilDateTime

    func admits(_ start: CivilDateTime) -> Bool { after < start && start < before }
  }

  private var freeSlots: [FreeSlot] {
    guard case .series(let series) = timing, unusedDates > 0 else { return [] }
    let dates = series.dates
    let used = Set(carried.map(\.slot))
    // The first and the last date of a series are always used, so both neighbours exist.
    return dates.indices.dropFirst().dropLast().compactMap { index in
      used.contains(dates[index])
        ? nil
        : FreeSlot(date: dates[index], after: dates[index - 1], before: dates[index + 1])
    }
  }
}
