/// Counts weeks from the week of a first day, which is week 1, leaving out some calendar weeks.
struct WeekCount {
  private let firstDay: CivilDate
  /// Ascending calendar weeks.
  private let skipped: [Int]

  init(from first: CivilDate, beginningOn weekStart: Weekday, skipping skipped: [Int]) {
    firstDay = first.startOfWeek(beginningOn: weekStart)
    self.skipped = skipped
  }

  /// The week of a date counted without leaving any out, from 1; lower before the first week.
  func calendarWeek(of date: CivilDate) -> Int {
    firstDay.days(until: date).flooredQuotient(by: 7) + 1
  }

  /// The number of the week of a date; `nil` before the first week and in weeks that are left out.
  func number(of date: CivilDate) -> Int? {
    let week = calendarWeek(of: date)
    guard week >= 1, !skipped.contains(week) else { return nil }
    return week - skipped.count { $0 >= 1 && $0 < week }
  }
}
