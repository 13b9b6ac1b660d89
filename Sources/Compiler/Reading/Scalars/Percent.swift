/// A share: `30%`.
struct Percent: Hashable, ScalarReadable {
  static var expectation: String { "a share such as 30%" }

  /// 0 to 100.
  let number: Int

  init(reading text: Substring) throws(Misreading) {
    let digits = text.hasSuffix("%") ? text.dropLast().trimmed : ""
    guard digits.isNumber, let number = Int(digits), number <= 100 else {
      let bare = text.isNumber && text.utf8.count <= 3
      throw Misreading(
        .notANumber, "'\(text)' is not a share between 0% and 100%", at: text,
        hint: bare ? "write \(text)%" : "write a share such as 30%")
    }
    self.number = number
  }
}
