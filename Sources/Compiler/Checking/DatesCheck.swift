import CivilTime
import Diagnostics
import YAML

extension FileCompiler {
  /// Whether a day is in a break of the term.
  func isFree(_ date: CivilDate) -> Bool {
    guard let calendar = term?.calendar, calendar.dates.contains(date) else { return false }
    return calendar.effectiveWeekday(of: date) == nil
  }

  /// The break a day is in, as people call it.
  func breakName(of date: CivilDate) -> String? {
    guard isFree(date) else { return nil }
    let found = term?.calendar.breaks.first { $0.contains(date) }
    return found?.label ?? "a break of the term"
  }

  /// A date that somebody wrote beats the calendar, and is told.
  mutating func checkExplicit(_ date: CivilDate, at node: Node) {
    if let name = breakName(of: date) {
      reader.report(
        node.finding(
          .inBreak, "\(date.shown) is in a break: \(name)", severity: .warning,
          hint: "the class is held all the same"))
    } else {
      checkInTerm(date, at: node)
    }
  }

  /// A date outside of the term is probably a slip.
  mutating func checkInTerm(_ date: CivilDate, at node: Node) {
    guard let term, !term.calendar.dates.contains(date) else { return }
    let calendar = term.calendar
    reader.report(
      node.finding(
        .outsideTerm, "\(date) lies outside of the term '\(term.name)'", severity: .warning,
        hint: "the term goes from \(calendar.starts) to \(calendar.ends)"))
  }

  /// Weeks that the term does not have are probably a slip.
  mutating func checkWeeks(_ when: WhenFields, in window: RecurrenceWindow) {
    guard let weeks = when.weeks, let highest = weeks.value.highestNamedWeek,
      let last = window.term?.lastWeek, highest > last
    else { return }
    reader.report(
      weeks.node.finding(
        .outsideTerm, "there is no week \(highest) in the term", severity: .warning,
        hint: "its last week is \(last)"))
  }
}
