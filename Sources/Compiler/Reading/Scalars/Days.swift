/// A number of days: `400d`.
struct Days: Hashable, ScalarReadable {
  static var expectation: String { "a number of days such as 400d" }

  let number: Int

  init(reading text: Substring) throws(Misreading) {
    let lowered = text.lowercased()
    let unit = ["days", "day", "d"].first { lowered.hasSuffix($0) }
    let digits = unit.map { lowered.dropLast($0.count).trimmed } ?? ""
    guard digits.isNumber, let number = Int(digits), (1...Self.most).contains(number) else {
      throw Misreading(
        .notANumber, "'\(text)' is not a number of days", at: text,
        hint: text.isNumber ? "write \(text)d" : "write days such as 400d")
    }
    self.number = number
  }

  /// Ten years, as for terms.
  private static let most = 3660
}
