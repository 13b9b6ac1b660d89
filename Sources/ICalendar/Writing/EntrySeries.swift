import CivilTime

/// Dates of one class that a rule gives: equal time, length and title.
struct EntrySeries: Hashable {
  /// The rule, which ends with the last date.
  let rule: RecurrenceRule
  /// The first date as the rule gives it, whether or not it is moved.
  let first: CalendarEntry.Date
  /// Starts of the rule on which there is no class, ascending.
  let left: [CivilDateTime]
  /// Dates of the rule that are held otherwise, ascending.
  let replaced: [CalendarEntry.Date]
}
