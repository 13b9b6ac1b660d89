/// A weekday, every one or the n-th of a month or year: `MO`, `1MO`, `-1FR` (RFC 5545, 3.3.10).
package struct OrdinalWeekday: Hashable, Sendable, Codable {
  /// Which one, from 1, or from -1 counted from the end; `nil` for every one. Never 0.
  package let ordinal: Int?
  /// The weekday.
  package let weekday: Weekday

  /// The weekday of that ordinal; `nil` when it is 0 or beyond the 53 weeks of a year.
  package init?(ordinal: Int?, weekday: Weekday) {
    if let ordinal, ordinal == 0 || abs(ordinal) > 53 { return nil }
    self.ordinal = ordinal
    self.weekday = weekday
  }

  /// Every such weekday.
  package init(_ weekday: Weekday) {
    ordinal = nil
    self.weekday = weekday
  }

  /// The ways to say a date by its weekday in its month: the first to fourth, and the last.
  package static func all(on date: CivilDate) -> [OrdinalWeekday] {
    let ordinal = (date.day - 1) / 7 + 1
    let isLast = date.day > date.daysInMonth - 7
    return ((ordinal < 5 ? [ordinal] : []) + (isLast ? [-1] : [])).compactMap {
      OrdinalWeekday(ordinal: $0, weekday: date.weekday)
    }
  }

  /// Whether a day is meant that is such a weekday and the `number`-th of `count` days (from 1) of
  /// its month or year.
  func matches(_ weekday: Weekday, number: Int, of count: Int) -> Bool {
    guard weekday == self.weekday else { return false }
    guard let ordinal else { return true }
    let position = ordinal > 0 ? (number - 1) / 7 + 1 : -((count - number) / 7 + 1)
    return position == ordinal
  }
}

extension OrdinalWeekday: CustomStringConvertible {
  /// As RFC 5545 writes it: `-1FR`.
  package var description: String {
    (ordinal.map { "\($0)" } ?? "") + weekday.code
  }
}
