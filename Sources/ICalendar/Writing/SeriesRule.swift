import CivilTime

/// A rule that calendars know, without its end.
enum SeriesRule: Hashable, Sendable {
  /// Every so many days.
  case daily(every: Int)
  /// These weekdays of every so many weeks, which begin on Monday.
  case weekly(every: Int, Set<Weekday>)
  /// A weekday of every so many months, counted from the start (1 to 4) or the end (-1).
  case monthly(every: Int, OrdinalWeekday)
  /// A day of every so many months, or from the end -1.
  case monthDay(every: Int, Int)

  /// As RFC 5545, section 3.3.10, writes it.
  func text(until end: Instant) -> String {
    let parts: (String, Int, String?) =
      switch self {
      case .daily(let every): ("DAILY", every, nil)
      case .weekly(let every, let weekdays):
        ("WEEKLY", every, "BYDAY=" + weekdays.sorted().map(\.code).joined(separator: ","))
      case .monthly(let every, let day): ("MONTHLY", every, "BYDAY=\(day)")
      case .monthDay(let every, let day): ("MONTHLY", every, "BYMONTHDAY=\(day)")
      }
    let interval = parts.1 == 1 ? [] : ["INTERVAL=\(parts.1)"]
    let choice = parts.2.map { [$0] } ?? []
    return (["FREQ=\(parts.0)"] + interval + ["UNTIL=\(end.compact)"] + choice)
      .joined(separator: ";")
  }

  /// The days on which it meets from `first`, which is one of them, until `last`.
  func days(from first: CivilDate, until last: CivilDate) -> [CivilDate] {
    switch self {
    case .daily(let every):
      stride(from: 0, through: first.days(until: last), by: every).map { first.adding(days: $0) }
    case .weekly(let every, let weekdays):
      weeks(every, from: first, until: last).flatMap { monday in
        weekdays.sorted().map { monday.adding(days: Weekday.monday.days(until: $0)) }
      }
      .filter { first <= $0 && $0 <= last }
    case .monthly(let every, let day):
      months(every, from: first, until: last).compactMap { Self.day(day, of: $0) }
        .filter { first <= $0 && $0 <= last }
    case .monthDay(let every, let day):
      months(every, from: first, until: last).compactMap { start in
        let number = day > 0 ? day : start.daysInMonth + 1 + day
        return number <= start.daysInMonth ? start.adding(days: number - 1) : nil
      }
      .filter { first <= $0 && $0 <= last }
    }
  }

  private func weeks(_ every: Int, from first: CivilDate, until last: CivilDate) -> [CivilDate] {
    let monday = first.startOfWeek(beginningOn: .monday)
    return stride(from: 0, through: monday.days(until: last), by: every * 7)
      .map { monday.adding(days: $0) }
  }

  /// The first days of the months.
  private func months(_ every: Int, from first: CivilDate, until last: CivilDate) -> [CivilDate] {
    let start = first.monthNumber
    return stride(from: start, through: last.monthNumber, by: every).compactMap {
      CivilDate(year: $0 / 12, month: $0 % 12 + 1, day: 1)
    }
  }

  private static func day(_ day: OrdinalWeekday, of month: CivilDate) -> CivilDate? {
    guard let ordinal = day.ordinal else { return nil }
    if ordinal > 0 {
      return month.adding(days: month.weekday.days(until: day.weekday) + 7 * (ordinal - 1))
    }
    let last = month.adding(days: month.daysInMonth - 1)
    return last.adding(days: -day.weekday.days(until: last.weekday))
  }
}

extension CivilDate {
  /// Months since the year 0.
  var monthNumber: Int {
    let (year, month, _) = components
    return year * 12 + month - 1
  }
}
