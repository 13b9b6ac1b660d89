/// A recurrence rule of RFC 5545 (section 3.3.10) on days and longer periods, to the minute.
///
/// Read it with `init(parsing:)`; the parts that were not written have the RFC's defaults. Lists are
/// ascending and hold each value once.
package struct RecurrenceRule: Hashable, Sendable {
  /// The period that repeats.
  package var frequency: Frequency
  /// Every so many periods, at least 1.
  package var interval = 1
  /// When it ends.
  package var end = End.never
  /// Months, 1 to 12.
  package var months: [Int] = []
  /// Weeks of the year, 1 to 53 or from the end -1 to -53.
  package var weekNumbers: [Int] = []
  /// Days of the year, 1 to 366 or from the end -1 to -366.
  package var yearDays: [Int] = []
  /// Days of the month, 1 to 31 or from the end -1 to -31.
  package var monthDays: [Int] = []
  /// Weekdays, with ordinals only in months and years.
  package var weekdays: [OrdinalWeekday] = []
  /// Hours, 0 to 23.
  package var hours: [Int] = []
  /// Minutes, 0 to 59.
  package var minutes: [Int] = []
  /// Positions in what a period makes, 1 to 366 or from the end -1 to -366.
  package var setPositions: [Int] = []
  /// The weekday on which weeks begin.
  package var weekStart = Weekday.monday

  /// Every period of that frequency, without an end.
  package init(frequency: Frequency) {
    self.frequency = frequency
  }

  /// The period that repeats. The shorter ones of the RFC are refused: no class meets hourly.
  package enum Frequency: String, CaseIterable, Hashable, Sendable {
    /// Each day.
    case daily = "DAILY"
    /// Each week.
    case weekly = "WEEKLY"
    /// Each month.
    case monthly = "MONTHLY"
    /// Each year.
    case yearly = "YEARLY"
  }

  /// When a rule ends.
  package enum End: Hashable, Sendable {
    /// Nothing says when; the limits of the expansion end it.
    case never
    /// After so many occurrences, at least 1.
    case count(Int)
    /// With the last occurrence on that day.
    case date(CivilDate)
    /// With the last occurrence that starts by that wall-clock time.
    case local(CivilDateTime)
    /// With the last occurrence that starts by that instant.
    case instant(Instant)
  }
}
