/// Text for people, on one line or several.
struct Words: Hashable, ScalarReadable {
  static var expectation: String { "text" }

  let text: String

  init(reading text: Substring) throws(Misreading) {
    self.text = String(text)
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    text = String(decoding: bytes, as: UTF8.self)
  }
}
