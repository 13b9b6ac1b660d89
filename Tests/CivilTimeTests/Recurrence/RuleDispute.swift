/// Why programs make different dates of a rule, and what is made of it here.
enum RuleDispute: CaseIterable {
  /// dateutil alone differs: the first set of `BYSETPOS` begins with the week, and not with the start; and a
  /// semicolon at the end does no harm.
  case settled
  /// `BYWEEKNO` without `BYDAY` is all seven days of the week, as in dateutil's own tests; libical takes
  /// the weekday of the start.
  case weekWithoutDay
  /// `BYMONTHDAY` without `BYMONTH` is that day of each month, as in dateutil's own tests; libical takes
  /// the month of the start.
  case monthDayWithoutMonth
  /// A class begins at a time of the day, so `BYMINUTE` is never without one.
  case dateOnly
  /// libical has not done it; the parts are taken together, as RFC 5545 says of all parts.
  case undone
  /// `INTERVAL` counts years of the calendar; libical counts years of weeks, whose first days may lie in
  /// December.
  case yearsOfWeeks
  /// A start that the clock skips stays the same start, and is held with the offset before the gap: the
  /// instant is the same, and the other source writes how the clock shows it.
  case skippedTime

  /// The rows of the shared table that are disputed, without those of `settled`, which are equal.
  static let rows: [String: RuleDispute] = [
    "libical-040": .settled, "libical-105": .settled, "libical-116": .settled,
    "libical-055": .weekWithoutDay, "libical-095": .weekWithoutDay, "libical-096": .weekWithoutDay,
    "libical-097": .weekWithoutDay, "libical-098": .weekWithoutDay, "libical-099": .weekWithoutDay,
    "libical-100": .weekWithoutDay, "libical-101": .weekWithoutDay, "libical-102": .weekWithoutDay,
    "libical-103": .weekWithoutDay, "libical-104": .weekWithoutDay, "libical-123": .weekWithoutDay,
    "libical-135": .weekWithoutDay,
    "libical-070": .monthDayWithoutMonth, "libical-071": .monthDayWithoutMonth,
    "libical-072": .dateOnly, "libical-073": .undone,
    "libical-136": .yearsOfWeeks, "libical-137": .yearsOfWeeks, "libical-139": .yearsOfWeeks,
    "rust-dst-daylight_savings_1": .skippedTime,
  ]

  /// The dates that are made here, where no other rule says them.
  static let dates: [String: [String]] = [
    "libical-073": ["2024-12-30", "2025-12-30", "2030-12-30", "2031-12-30"],
    "libical-136": ["2010-01-02", "2016-01-02"],
    "libical-137": ["2010-01-02", "2015-12-29"],
    "libical-139": [
      "2024-12-31", "2027-01-04", "2027-01-05", "2030-01-01", "2030-12-30", "2030-12-31",
    ],
  ]
}
