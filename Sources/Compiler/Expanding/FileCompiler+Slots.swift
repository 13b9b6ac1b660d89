import CivilTime
import Diagnostics
import YAML

extension FileCompiler {
  mutating func weekly(
    _ slots: Located<[Located<WeeklySlot>]>, _ when: WhenFields, _ rule: TimeRule
  ) -> Expansion? {
    var read: [Slot] = []
    read.reserveCapacity(slots.value.count)
    for slot in slots.value {
      guard let minutes = length(slot.value.range.minutes, when, at: slot.node) else { continue }
      let range = slot.value.range
      let next = Slot(weekday: slot.value.weekday, start: range.start, minutes: minutes)
      if let twin = read.firstIndex(where: { $0.weekday == next.weekday && $0.start == next.start })
      {
        report(slot.node, twinOf: slots.value[twin].node)
      }
      read.append(next)
    }
    let every = interval(when, .week)
    guard read.count == slots.value.count, let window = window(when, of: rule) else { return nil }
    checkWeeks(when, in: window)
    let anchor = anchor(when)
    let made = WeeklyRule(
      slots: read, window: window, weeks: when.weeks?.value ?? term?.part,
      every: anchor == 1 ? every : 1
    ).occurrences()
    return Expansion(
      occurrences: inPart(made, when, every: anchor == 1 ? 1 : every, from: anchor),
      slots: slots.value.map(\.node), node: slots.node)
  }

  mutating func daily(
    _ slots: Located<[Located<ClockRange>]>, _ when: WhenFields, _ rule: TimeRule
  ) -> Expansion? {
    var read: [DailySlot] = []
    for slot in slots.value {
      guard let minutes = length(slot.value.minutes, when, at: slot.node) else { continue }
      let next = DailySlot(start: slot.value.start, minutes: minutes)
      if let twin = read.firstIndex(where: { $0.start == next.start }) {
        report(slot.node, twinOf: slots.value[twin].node)
      }
      read.append(next)
    }
    let every = interval(when, .day)
    guard read.count == slots.value.count, let window = window(when, of: rule) else { return nil }
    checkWeeks(when, in: window)
    let made = DailyRule(
      slots: read, window: window, weeks: when.weeks?.value ?? term?.part, every: every
    ).occurrences()
    return Expansion(
      occurrences: inPart(made, when), slots: slots.value.map(\.node), node: slots.node)
  }

  mutating func monthly(
    _ slots: Located<[Located<MonthlyTime>]>, _ when: WhenFields, _ rule: TimeRule
  ) -> Expansion? {
    var read: [MonthlySlot] = []
    for slot in slots.value {
      guard let minutes = length(slot.value.range.minutes, when, at: slot.node) else { continue }
      let start = slot.value.range.start
      let next = MonthlySlot(day: slot.value.day, start: start, minutes: minutes)
      if let twin = read.firstIndex(where: { $0.day == next.day && $0.start == next.start }) {
        report(slot.node, twinOf: slots.value[twin].node)
      }
      read.append(next)
    }
    let every = interval(when, .month)
    guard read.count == slots.value.count, let window = window(when, of: rule) else { return nil }
    checkWeeks(when, in: window)
    let made = MonthlyRule(
      slots: read, window: window, weeks: when.weeks?.value ?? term?.part, every: every
    ).occurrences()
    return Expansion(
      occurrences: inPart(made, when), slots: slots.value.map(\.node), node: slots.node)
  }

  private mutating func report(_ slot: Node, twinOf first: Node) {
    reader.report(
      slot.finding(
        .sameTime, "this time is listed twice", hint: "delete one of the two",
        related: [first.related("the first is here")]))
  }

  /// The number of `every`, whose period must be that of the rule.
  private mutating func interval(_ when: WhenFields, _ unit: Interval.Unit) -> Int {
    guard let every = when.every else { return 1 }
    guard every.value.unit == unit else {
      reader.report(
        every.node.finding(
          .needlessKey,
          "the interval counts \(every.value.unit.rawValue)s, and the times are by the "
            + unit.rawValue,
          hint: "write every: \(every.value.number) \(unit.rawValue)s"))
      return 1
    }
    return every.value.number
  }

  /// The week in which `every: 2 weeks` meets first: that of `from`, or the first one of the part.
  private func anchor(_ when: WhenFields) -> Int {
    guard let term, when.every != nil else { return 1 }
    if let from = when.from?.value, let week = term.calendar.week(of: from) { return week }
    guard let part = term.part, !part.includesOdd, !part.includesEven else { return 1 }
    return part.ranges.first?.lowerBound ?? 1
  }

  /// What lies in the part of the term, when weeks are chosen as well, and in every n-th week.
  private func inPart(
    _ made: [SlotOccurrence], _ when: WhenFields, every: Int = 1, from anchor: Int = 1
  ) -> [SlotOccurrence] {
    guard let term, every > 1 || term.part != nil && when.weeks != nil else { return made }
    return made.filter { occurrence in
      guard let week = term.calendar.week(of: occurrence.start.date) else { return false }
      return (week - anchor) % every == 0 && term.part?.contains(week: week) ?? true
    }
  }
}
