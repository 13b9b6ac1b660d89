import CivilTime

extension ZoomRecurrence {
  /// Months and days that are looked through before giving up: end dates lie within years.
  private static let horizon = 12_000

  /// The starts of the occurrences, at the same local time across changes of the clocks; one more
  /// than ``mostOccurrences`` when the end date allows too many.
  func starts(from start: Instant, in zone: Zone) -> [Instant] {
    let first = zone.local(of: start)
    let limit = endTimes.map { $0 == 0 ? Self.mostOccurrences : $0 } ?? Self.mostOccurrences + 1
    var found: [Instant] = []
    var day = first.date
    for _ in 0..<Self.horizon {
      if found.count == limit { break }
      if meets(on: day, first: first.date) {
        let local = CivilDateTime(day, first.time)
        let instant = zone.instant(of: local).instant.adding(seconds: start.second)
        if let endDateTime, instant > endDateTime { break }
        found.append(instant)
      }
      day = day.adding(days: 1)
    }
    return found
  }

  private func meets(on day: CivilDate, first: CivilDate) -> Bool {
    switch type {
    case 1: return first.days(until: day) % interval == 0
    case 2: return meetsWeekly(on: day, first: first)
    default: return meetsMonthly(on: day, first: first)
    }
  }

  /// Weeks begin on Sunday.
  private func meetsWeekly(on day: CivilDate, first: CivilDate) -> Bool {
    let week =
      first.startOfWeek(beginningOn: .sunday)
      .days(until: day.startOfWeek(beginningOn: .sunday)) / 7
    let days = weeklyDays.isEmpty ? [Self.number(first.weekday)] : weeklyDays
    return week % interval == 0 && days.contains(Self.number(day.weekday))
  }

  /// A month that lacks the day has no occurrence; what Zoom does there is not written.
  private func meetsMonthly(on day: CivilDate, first: CivilDate) -> Bool {
    let months = (day.year * 12 + day.month) - (first.year * 12 + first.month)
    guard months % interval == 0 else { return false }
    guard let monthlyWeek, let monthlyWeekDay else {
      return day.day == monthlyDay ?? first.day
    }
    guard Self.number(day.weekday) == monthlyWeekDay else { return false }
    if monthlyWeek == -1 { return day.day + 7 > day.daysInMonth }
    return (day.day - 1) / 7 + 1 == monthlyWeek
  }

  /// 1 is Sunday.
  private static func number(_ weekday: Weekday) -> Int {
    Int(weekday.rawValue) % 7 + 1
  }
}
