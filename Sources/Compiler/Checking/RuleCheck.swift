import CivilTime
import Diagnostics
import Domain
import YAML

extension FileCompiler {
  /// The one key that says when a meeting is held; none and several are reported.
  mutating func rule(_ when: WhenFields, of declaration: Declaration) -> TimeRule? {
    var rules: [TimeRule] = []
    if let rule = when.rule { recurrence(rule, when).map { rules.append($0) } }
    if when.rule == nil, let at = when.at { rules.append(.at(at)) }
    if let weekly = when.weekly { rules.append(.weekly(weekly)) }
    if let daily = when.daily { rules.append(.daily(daily)) }
    if let monthly = when.monthly { rules.append(.monthly(monthly)) }
    if let standing = when.standing, standing.value.isTrue {
      rules.append(.standing(standing.node))
    }
    if let mark = when.unscheduled, mark.value.isTrue { rules.append(.unscheduled(mark.node)) }
    guard let first = rules.first else {
      if !isWhenReported(when, of: declaration) { report(noRuleOf: declaration) }
      return nil
    }
    if let empty = rules.first(where: \.isEmpty) {
      reader.report(
        empty.node.finding(
          .noValue, "the list of '\(empty.key)' is empty",
          hint: "write a time into it, or 'unscheduled: true' instead"))
      return nil
    }
    guard rules.count == 1 else {
      report(rules, of: declaration)
      return nil
    }
    return first
  }

  // A time that could not be read, a rule without its start and a key that is not known are
  // findings already.
  private func isWhenReported(_ when: WhenFields, of declaration: Declaration) -> Bool {
    when.rule != nil || !when.unread.isEmpty || declaration.node.kind != .mapping
      || reader.hasErrors(in: declaration.node)
  }

  private mutating func report(noRuleOf declaration: Declaration) {
    reader.report(
      declaration.name.node.finding(
        .noWhen, "'\(declaration.name.value.text)' does not say when it is held",
        hint: "add one of: at, weekly, daily, monthly, rrule, standing: true, unscheduled: true"))
  }

  private mutating func report(_ rules: [TimeRule], of declaration: Declaration) {
    let sorted = rules.sorted { $0.node.span < $1.node.span }
    let (first, second) = (sorted[0], sorted[1])
    let hint =
      first.key == "at" || second.key == "at"
      ? "keep one of them; dates beside the weekly ones go into 'also:'" : "keep one of them"
    reader.report(
      second.node.finding(
        .severalWhens,
        "'\(first.key)' and '\(second.key)' both say when '\(declaration.name.value.text)' is held",
        hint: hint, related: [first.node.related("'\(first.key)' is here")]))
  }

  private mutating func recurrence(
    _ rule: Located<RecurrenceRule>, _ when: WhenFields
  ) -> TimeRule? {
    guard let at = when.at, let start = at.value.first else {
      reader.report(
        rule.node.finding(
          .badRule, "a rule needs a start", hint: "add 'at: 2027-03-10 15:00-16:30'"))
      return nil
    }
    guard at.value.count == 1 else {
      reader.report(
        at.value[1].node.finding(
          .badRule, "a rule has one start",
          hint: "write further dates below 'also:'"))
      return nil
    }
    return .recurrence(rule, start: start)
  }
}
