import CivilTime

/// The term that a schedule file is held in, and the part of it.
struct TermInUse: Sendable {
  let name: String
  let calendar: TermCalendar
  /// The weeks of the part; `nil`: the whole term.
  let part: WeekSelection?
}
