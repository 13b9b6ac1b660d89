/// Dates as people read them, all of them and in few words.
///
///     mon 10:00-11:30, 12 times: 2027-02-01 to 2027-04-12, 2027-05-10
///
/// Dates at the same time of the week stand together; from three weeks in a row only the first and the
/// last are written.
package struct DatePhrases {
  /// The phrases in the order of their first dates.
  package let phrases: [String]

  /// The text in one line.
  package var text: String { phrases.joined(separator: "; ") }

  private struct Time: Hashable {
    let weekday: Weekday
    let start: TimeOfDay
    let minutes: Int
  }

  /// - Parameter dates: Starts on one wall clock and lengths in minutes, in any order; doubled ones
  ///   count once.
  package init(_ dates: [(start: CivilDateTime, minutes: Int)]) {
    var groups: [Time: Set<CivilDate>] = [:]
    for date in dates {
      let time = Time(
        weekday: date.start.date.weekday, start: date.start.time, minutes: date.minutes)
      groups[time, default: []].insert(date.start.date)
    }
    phrases = groups.map { time, dates in (time, dates.sorted()) }
      .sorted { left, right in
        (left.1[0], left.0.start, left.0.minutes) < (right.1[0], right.0.start, right.0.minutes)
      }
      .map { Self.phrase($0.0, $0.1) }
  }

  private static func phrase(_ time: Time, _ dates: [CivilDate]) -> String {
    // A class that goes past midnight ends on the next day's clock.
    let end = TimeOfDay(validMinutes: (time.start.minutesSinceMidnight + time.minutes) % 1440)
    let clock = "\(time.start)-\(end)"
    let day = time.weekday.abbreviation
    guard dates.count > 1 else { return "\(day) \(dates[0]) \(clock)" }
    return "\(day) \(clock), \(dates.count) times: \(ranges(dates).joined(separator: ", "))"
  }

  /// Weeks in a row as `first to last`; the dates are sorted and on one weekday.
  private static func ranges(_ dates: [CivilDate]) -> [String] {
    var texts: [String] = []
    var first = 0
    for index in dates.indices {
      let isLast = index == dates.count - 1 || dates[index].days(until: dates[index + 1]) != 7
      guard isLast else { continue }
      if index - first >= 2 {
        texts.append("\(dates[first]) to \(dates[index])")
      } else {
        texts += dates[first...index].map(\.description)
      }
      first = index + 1
    }
    return texts
  }
}
