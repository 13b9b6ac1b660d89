import CivilTime
import Diagnostics
import Domain
import YAML

extension FileCompiler {
  /// The days in which a rule makes dates: the term, or from one day until another.
  mutating func window(_ when: WhenFields, of rule: TimeRule) -> RecurrenceWindow? {
    if let from = when.from, let until = when.until, from.value > until.value {
      reader.report(
        until.node.finding(
          .endsBeforeItBegins, "it ends before it begins", hint: "it begins on \(from.value)",
          related: [from.node.related("'from' is here")]))
      return nil
    }
    guard let term else { return windowWithoutTerm(when, of: rule) }
    for bound in [when.from, when.until].compactMap({ $0 }) {
      checkInTerm(bound.value, at: bound.node)
    }
    let window = RecurrenceWindow(
      term: term.calendar, from: when.from?.value, until: when.until?.value)
    if window == nil, let bound = when.from ?? when.until {
      reader.report(
        bound.node.finding(
          .noClassAtAll, "no day of the term '\(term.name)' is left",
          hint: "the term goes from \(term.calendar.starts) to \(term.calendar.ends)"))
    }
    return window
  }

  private mutating func windowWithoutTerm(
    _ when: WhenFields, of rule: TimeRule
  ) -> RecurrenceWindow? {
    // A term that is not known has been reported at the head of the file.
    guard schedule.term == nil else { return nil }
    guard let from = when.from, let until = when.until else {
      guard !when.unread.contains(.from), !when.unread.contains(.until) else { return nil }
      let names = surroundings.workspace.terms.keys.sorted()
      let example = names.first ?? "2027-spring"
      reader.report(
        rule.node.finding(
          .noTerm, "'\(rule.key)' needs to know from when until when",
          hint: "add 'term: \(example)' to the file, or 'from:' and 'until:' to the meeting"))
      return nil
    }
    guard let window = RecurrenceWindow(from: from.value, until: until.value) else {
      reader.report(
        until.node.finding(
          .tooManyClasses, "from \(from.value) until \(until.value) are more than ten years",
          hint: "check the years"))
      return nil
    }
    return window
  }
}
