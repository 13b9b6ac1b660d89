/// A value such as `P5D`, `P1W` or `PT1H30M` (RFC 5545, section 3.3.6).
struct CalendarDuration: Hashable, Sendable {
  /// Whole days, weeks included.
  let days: Int
  /// What is left, in minutes; seconds are dropped.
  let minutes: Int

  /// Numbers have at most six digits: longer ones mean centuries.
  private static let mostDigits = 6

  /// Reads a duration that is not negative; `nil` for anything else.
  init?(_ text: String) {
    var rest = Substring(text.uppercased())
    if rest.hasPrefix("+") { rest.removeFirst() }
    guard rest.hasPrefix("P") else { return nil }
    rest.removeFirst()
    var amounts: [Character: Int] = [:]
    var isTime = false
    while let first = rest.first {
      if first == "T", !isTime {
        isTime = true
        rest.removeFirst()
        continue
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      guard (1...Self.mostDigits).contains(digits.count), let number = Int(digits),
        let unit = rest.popFirst(), (isTime ? "HMS" : "WD").contains(unit),
        amounts.updateValue(number, forKey: unit) == nil
      else { return nil }
    }
    guard !amounts.isEmpty else { return nil }
    days = amounts["W", default: 0] * 7 + amounts["D", default: 0]
    minutes =
      amounts["H", default: 0] * 60 + amounts["M", default: 0] + amounts["S", default: 0] / 60
  }
}
