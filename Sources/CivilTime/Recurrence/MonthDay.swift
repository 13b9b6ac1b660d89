/// A day of a month: the n-th of a weekday, or a number.
package enum MonthDay: Hashable, Sendable, Codable {
  /// The first to the fifth, or the last, of a weekday. A month without a fifth has none.
  case weekday(OrdinalWeekday)
  /// The day of that number, 1 to 31, or counted from the end: -1 is the last. A month that has no
  /// such day has none.
  case number(Int)

  /// Whether the date is that day of its month. Day swaps do not count: the calendar decides.
  func matches(_ date: CivilDate) -> Bool {
    let length = date.daysInMonth
    switch self {
    case .weekday(let weekday):
      return weekday.matches(date.weekday, number: date.day, of: length)
    case .number(let number):
      return date.day == (number > 0 ? number : length + 1 + number)
    }
  }
}
