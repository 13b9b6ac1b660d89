/// A whole number from 1 up.
struct Count: Hashable, ScalarReadable {
  static var expectation: String { "a whole number" }

  let number: Int

  init(reading text: Substring) throws(Misreading) {
    guard text.isNumber, text.utf8.count <= 7, let number = Int(text), number > 0 else {
      throw Misreading(
        .notANumber, "'\(text)' is not a whole number from 1 up", at: text,
        hint: "write a number such as 40")
    }
    self.number = number
  }
}
