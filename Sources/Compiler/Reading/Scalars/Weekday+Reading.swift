import CivilTime

extension Weekday: ScalarReadable {
  static var expectation: String { "a weekday such as mon" }

  /// Reads `mon` and `Monday` in any case; other ways to name a day are explained.
  init(reading text: Substring) throws(Misreading) {
    if let weekday = Weekday(parsing: text) {
      self = weekday
    } else {
      throw Self.misreading(text)
    }
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    guard let weekday = Self.allCases.first(where: { bytes.elementsEqual($0.abbreviation.utf8) })
    else { return nil }
    self = weekday
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
    let message = "'\(text)' is not a weekday"
    guard let meant = WeekdayNames.weekday(named: text) else {
      return Misreading(.notAWeekday, message, at: text, hint: choices)
    }
    return Misreading(.notAWeekday, message, at: text, write: meant.abbreviation)
  }
}
