import CivilTime

/// A monthly time as it is written: `1st mon 10:00-11:00`, `15 10:00-11:00`, `last fri 16:00-17:00`.
struct MonthlyTime: Hashable, ScalarReadable {
  static var expectation: String { "a day of the month and a time such as 1st mon 10:00-11:00" }

  let day: MonthDay
  let range: ClockRange

  init(reading text: Substring) throws(Misreading) {
    let words = text.words
    guard words.count >= 2 else {
      throw Self.misreading(text)
    }
    let dayWords: Int
    if Self.isNumberedDay(words[0]), words.count == 2 || words[1].first?.isNumber == true {
      guard let number = Int(words[0]), (1...31).contains(number) else {
        throw Misreading(
          .notASlot, "no month has a day \(words[0])", at: words[0],
          hint: "days go from 1 to 31; 'last' is the last one")
      }
      day = .number(number)
      dayWords = 1
    } else if words[0].lowercased() == "last", words[1].first?.isNumber == true {
      day = .number(-1)
      dayWords = 1
    } else {
      guard let ordinal = Self.ordinals[words[0].lowercased()] else { throw Self.misreading(text) }
      let weekday = try Self.weekday(words[1], before: words.dropFirst(2).first, in: text)
      guard let nth = OrdinalWeekday(ordinal: ordinal, weekday: weekday) else {
        throw Self.misreading(text)
      }
      day = .weekday(nth)
      dayWords = 2
    }
    guard words.count > dayWords else {
      throw Misreading(
        .notASlot, "a time is missing after '\(text)'", at: text,
        hint: "add it: \(text) 10:00-11:00")
    }
    range = try ClockRange(reading: text[words[dayWords].startIndex...].trimmed)
  }

  // With the time after it, when that is wrong too.
  private static func weekday(
    _ day: Substring, before time: Substring?, in text: Substring
  ) throws(Misreading) -> Weekday {
    do throws(Misreading) {
      return try Weekday(reading: day)
    } catch {
      guard let time else { throw error }
      throw error.with(
        ClockRange.self, text[time.startIndex...], in: text[day.startIndex...], as: .notASlot)
    }
  }

  private static func isNumberedDay(_ word: Substring) -> Bool { word.isNumber }

  private static func misreading(_ text: Substring) -> Misreading {
    Misreading(
      .notASlot, "'\(text)' is not a day of the month and a time", at: text, hint: hint(text))
  }

  private static func hint(_ text: Substring) -> String {
    let words = text.words
    let digits = words.first?.prefix { $0.isASCII && $0.isNumber } ?? ""
    let ending = words.first?.dropFirst(digits.count).lowercased() ?? ""
    if words.count == 2, let day = Int(digits), (1...31).contains(day),
      ["st", "nd", "rd", "th", "."].contains(ending)
    {
      return "write \(day) \(words[1])"
    }
    if let first = words.first, Weekday(parsing: first) != nil {
      return "write 1st \(text) or last \(text); every week is 'weekly: \(text)'"
    }
    return "write 1st mon 10:00-11:00, last fri 10:00-11:00 or 15 10:00-11:00"
  }

  private static let ordinals: [String: Int] = [
    "1st": 1, "first": 1, "2nd": 2, "second": 2, "3rd": 3, "third": 3, "4th": 4, "fourth": 4,
    "5th": 5, "fifth": 5, "last": -1,
  ]
}
