import CivilTime

/// Dates of one class that a rule gives: equal time, length and title.
struct EntrySeries: Hashable {
  /// The rule, without its end.
  let rule: SeriesRule
  /// The first date as the rule gives it, whether or not it is moved.
  let first: CalendarEntry.Date
  /// The start of the last one.
  let last: CivilDateTime
  /// Starts of the rule on which there is no class, ascending.
  let left: [CivilDateTime]
  /// Dates of the rule that are held otherwise, ascending.
  let replaced: [CalendarEntry.Date]
}
