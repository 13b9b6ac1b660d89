import CivilTime
import Domain

extension Series {
  /// The part of the grid that begins after an instant; `nil`: all of it is past.
  ///
  /// The first date that is left lies in a week of the grid, so the weeks between stay the same
  /// ones.
  func rest(after now: Instant, in zone: Zone) -> Series? {
    let left = dates.filter { zone.instant(of: CivilDateTime($0, start.time)).instant > now }
    guard let first = left.first else { return nil }
    return Series(
      rule: rule, start: CivilDateTime(first, start.time), minutes: minutes, count: left.count)
  }

  /// The dates of the grid, cancelled ones included.
  private var dates: [CivilDate] {
    switch rule {
    case .daily(let every):
      return (0..<count).map { start.date.adding(days: $0 * every) }
    case .weekly(let every, let days):
      guard !days.isEmpty, every > 0 else { return [] }
      var dates: [CivilDate] = []
      var week = start.date.startOfWeek(beginningOn: .sunday)
      while dates.count < count {
        let inWeek = days.map { week.adding(days: Weekday.sunday.days(until: $0)) }.sorted()
        dates += inWeek.filter { $0 >= start.date }
        week = week.adding(days: 7 * every)
      }
      return Array(dates.prefix(count))
    }
  }
}
