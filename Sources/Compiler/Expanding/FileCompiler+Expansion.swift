import CivilTime
import Diagnostics
import YAML

extension FileCompiler {
  /// What a rule makes; `nil` is reported.
  mutating func expansion(of rule: TimeRule, _ when: WhenFields, in zone: Zone) -> Expansion? {
    let made: Expansion?
    switch rule {
    case .at(let moments): made = expansion(of: moments, when)
    case .weekly(let slots): made = weekly(slots, when, rule)
    case .daily(let slots): made = daily(slots, when, rule)
    case .monthly(let slots): made = monthly(slots, when, rule)
    case .recurrence(let recurrence, let start):
      made = expansion(of: recurrence, from: start, when, in: zone)
    case .standing, .unscheduled: made = nil
    }
    guard let made, !made.occurrences.isEmpty else {
      if made != nil, when.unread.isEmpty { report(noClassOf: rule, when) }
      return nil
    }
    guard made.occurrences.count <= LanguageLimits.datesOfClass else {
      reader.report(
        made.node.finding(
          .tooManyClasses, "these are more than \(LanguageLimits.datesOfClass) dates for one class",
          hint: "check from, until and the rule"))
      return nil
    }
    return made
  }

  private mutating func report(noClassOf rule: TimeRule, _ when: WhenFields) {
    let reason =
      when.weeks != nil
      ? "check the weeks and the days" : "check the days, the term and its breaks"
    reader.report(
      rule.node.finding(.noClassAtAll, "no date fits, so there is no class at all", hint: reason))
  }

  private mutating func expansion(
    of moments: Located<[Located<Moment>]>, _ when: WhenFields
  ) -> Expansion? {
    var made = Expansion(occurrences: [], slots: [], node: moments.node)
    for (index, moment) in moments.value.enumerated() {
      made.slots.append(moment.node)
      guard let minutes = length(moment.value.range.minutes, when, at: moment.node) else {
        continue
      }
      let start = moment.value.start
      if made.occurrences.contains(where: { $0.start == start }) {
        reader.report(
          moment.node.finding(
            .sameTime, "this date is listed twice: \(start.shown)", hint: "delete one of the two"))
        continue
      }
      checkExplicit(start.date, at: moment.node)
      made.occurrences.append(SlotOccurrence(start: start, minutes: minutes, slot: index))
    }
    guard !made.occurrences.isEmpty || moments.value.isEmpty else { return nil }
    made.occurrences.sort { $0.start < $1.start }
    return made
  }

  /// RFC 5545 leaves open what a start means that the rule does not make, and calendars differ.
  private mutating func report(_ start: Located<Moment>, before first: CivilDateTime) {
    reader.report(
      start.node.finding(
        .startOutsideRule, "the rule does not meet on \(start.value.start.shown)",
        severity: .warning,
        hint: "the first class is on \(first.shown); write that date after 'at:'"))
  }

  private mutating func expansion(
    of rule: Located<RecurrenceRule>, from start: Located<Moment>, _ when: WhenFields,
    in zone: Zone
  ) -> Expansion? {
    guard let minutes = length(start.value.range.minutes, when, at: start.node) else { return nil }
    var bounded = rule.value
    if bounded.end == .never {
      guard let last = when.until?.value ?? term?.calendar.ends else {
        reader.report(
          rule.node.finding(
            .badRule, "the rule never ends",
            hint: "add ;COUNT=10 or ;UNTIL=20270625 to it, or 'until: 2027-06-25' to the meeting"))
        return nil
      }
      bounded.end = .date(last)
    }
    let limits = RecurrenceLimits(
      occurrences: LanguageLimits.datesOfClass + 1, years: RecurrenceLimits.standard.years)
    let starts = bounded.expand(from: start.value.start, in: zone, limits: limits).starts
    let kept = starts.filter { $0.date <= when.until?.value ?? CivilDate.latest }
    if let first = kept.first, first != start.value.start { report(start, before: first) }
    if let first = kept.first(where: { isFree($0.date) }) {
      checkExplicit(first.date, at: rule.node)
    }
    return Expansion(
      occurrences: kept.map { SlotOccurrence(start: $0, minutes: minutes, slot: 0) },
      slots: [rule.node], node: rule.node)
  }
}
