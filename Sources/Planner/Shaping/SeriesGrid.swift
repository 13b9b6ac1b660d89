package import CivilTime
package import Domain

extension Series {
  /// The dates of the grid, in order, as a provider makes them from the rule.
  ///
  /// Weeks begin on Sunday, as at Zoom; a rule with an interval never holds Sundays (see
  /// ``SeriesFinder``), so that where a week begins cannot matter.
  package var dates: [CivilDateTime] {
    switch rule {
    case .daily(let every):
      return (0..<count).map { CivilDateTime(start.date.adding(days: $0 * every), start.time) }
    case .weekly(let every, let days):
      return weeklyDates(every: every, days: days)
    }
  }

  private func weeklyDates(every: Int, days: [Weekday]) -> [CivilDateTime] {
    let offsets = days.map(\.daysAfterSunday).sorted()
    var result: [CivilDateTime] = []
    result.reserveCapacity(count)
    var week = start.date.startOfWeek(beginningOn: .sunday)
    while result.count < count, !offsets.isEmpty, week < CivilDate.latest {
      for offset in offsets where result.count < count {
        let date = week.adding(days: offset)
        if date >= start.date { result.append(CivilDateTime(date, start.time)) }
      }
      week = week.adding(days: 7 * every)
    }
    return result
  }
}

extension Weekday {
  /// 0 for Sunday … 6 for Saturday.
  var daysAfterSunday: Int { Int(rawValue) % 7 }
}
