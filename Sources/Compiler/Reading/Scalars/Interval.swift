/// How often something repeats: `2 weeks`, `3 days`, `2 months`.
struct Interval: Hashable, ScalarReadable {
  static var expectation: String { "an interval such as 2 weeks" }

  /// The period that is counted.
  enum Unit: String, CaseIterable, Sendable {
    case day, week, month
  }

  let number: Int
  let unit: Unit

  init(reading text: Substring) throws(Misreading) {
    let lowered = text.lowercased()
    let digits = lowered.prefix { $0.isASCII && $0.isNumber }
    var word = lowered.dropFirst(digits.count).trimmed
    if word.hasSuffix("s") { word = word.dropLast() }
    guard let unit = Unit(rawValue: String(word)),
      let number = digits.isEmpty ? 1 : Int(digits), (1...Self.most).contains(number)
    else {
      throw Misreading(
        .notANumber, "'\(text)' is not an interval", at: text,
        hint: text.isNumber ? "write \(text) weeks" : Self.hint(lowered))
    }
    self.number = number
    self.unit = unit
  }

  /// The interval that is written in words.
  private static func hint(_ text: String) -> String {
    let words = text[...].words
    guard words.count == 2, let number = numbers[String(words[0])],
      let interval = try? Interval(reading: "\(number) \(words[1])")
    else { return "write 2 weeks, 3 days or 2 months" }
    return "write \(interval.number) \(interval.unit.rawValue)s"
  }

  private static let numbers = [
    "other": 2, "second": 2, "2nd": 2, "two": 2, "third": 3, "3rd": 3, "three": 3, "fourth": 4,
    "4th": 4, "four": 4,
  ]

  /// A year of weeks and more; beyond it nothing repeats in a term.
  private static let most = 60
}
