import CivilTime

/// A time of a timetable: the same hours of one weekday, week after week.
struct WeeklySlot: Hashable {
  let day: Weekday
  let start: TimeOfDay
  /// After the start.
  let end: TimeOfDay

  /// As schedule files write it: `tue 14:00-15:20`.
  var text: String { "\(day.abbreviation) \(hours)" }

  /// Only the hours: `14:00-15:20`.
  var hours: String { "\(start)-\(end)" }

  /// The minutes of its day that it takes.
  var span: Range<Int> { start.minutesSinceMidnight..<end.minutesSinceMidnight }

  /// Weekdays as timetables write them, `MO WE FR`; `nil` when one is none, or there are none.
  static func days(_ codes: some StringProtocol) -> [Weekday]? {
    let words = codes.split(separator: " ")
    let days = words.compactMap { Weekday(code: $0) }
    return days.isEmpty || days.count != words.count ? nil : days
  }
}
