/// Text for people, on one line or several.
struct Words: Hashable, ScalarReadable {
  static var expectation: String { "text" }

  let text: String

  init(reading text: Substring) throws(Misreading) {
    guard text.utf8.count <= LanguageLimits.bytesOfText else {
      throw Misreading(
        .overLimit,
        "the text has \(text.utf8.count) bytes, and at most \(LanguageLimits.bytesOfText) are read",
        at: text, hint: "shorten it, and put a link to the rest into it")
    }
    self.text = String(text)
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    guard bytes.count <= LanguageLimits.bytesOfText else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }
}
