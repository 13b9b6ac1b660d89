import CivilTime

extension Weekday: ScalarReadable {
  static var expectation: String { "a weekday such as mon" }

  /// Reads `mon` and `Monday` in any case; other ways to name a day are explained.
  init(reading text: Substring) throws(Misreading) {
    if let weekday = Self.abbreviated(text) {
      self = weekday
    } else if let weekday = Weekday(parsing: text) {
      self = weekday
    } else {
      throw Self.misreading(text)
    }
  }

  /// The spelling of nearly every file, without making strings.
  private static func abbreviated(_ text: Substring) -> Weekday? {
    switch text {
    case "mon": .monday
    case "tue": .tuesday
    case "wed": .wednesday
    case "thu": .thursday
    case "fri": .friday
    case "sat": .saturday
    case "sun": .sunday
    default: nil
    }
  }

  private static func misreading(_ text: Substring) -> Misreading {
    let choices = "use mon, tue, wed, thu, fri, sat or sun"
    if text.isNumber {
      let message =
        text == "1"
        ? "1 is Sunday to some and Monday to others" : "'\(text)' is not a weekday"
      return Misreading(.notAWeekday, message, at: text, hint: choices)
    }
    if ["M", "T", "W", "R", "F", "S", "U", "H"].contains(text.uppercased()) {
      let message = "one letter does not say which day is meant: '\(text)'"
      return Misreading(.notAWeekday, message, at: text, hint: choices)
    }
    let meant = WeekdayNames.weekday(named: text)
    return Misreading(
      .notAWeekday, "'\(text)' is not a weekday", at: text,
      hint: meant.map { "write \($0.abbreviation)" } ?? choices)
  }
}
