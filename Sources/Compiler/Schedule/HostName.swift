/// Who hosts, as it is written: `pool`, `pool:studio` or a user's address.
enum HostName: Hashable, ScalarReadable {
  case pool(String?)
  case user(String)

  static var expectation: String { "a host such as ada@example.edu or pool" }

  init?(usual bytes: ArraySlice<UInt8>) {
    guard EmailAddress.isPlain(bytes) else { return nil }
    self = .user(String(decoding: bytes, as: UTF8.self))
  }

  init(reading text: Substring) throws(Misreading) {
    if text == "pool" {
      self = .pool(nil)
    } else if text.hasPrefix("pool:") {
      self = .pool(String(text.dropFirst(5).trimmed))
    } else if text.contains("@") {
      self = .user(try Email(reading: text).text)
    } else if let pool = Self.pool(meantBy: text) {
      throw Misreading(.badHost, "'\(text)' is not a host", at: text, write: pool)
    } else {
      throw Misreading(
        .badHost, "'\(text)' is not a host", at: text,
        hint: "write an e-mail address, pool, or pool:\(text)")
    }
  }

  // `Pool`, `POOL:Studio`, `the pool`: the word in capitals, or with another beside it.
  private static func pool(meantBy text: Substring) -> String? {
    let lowered = text.lowercased()
    if lowered.hasPrefix("pool:") { return "pool:\(text.dropFirst(5).trimmed)" }
    return text.words.contains { $0.lowercased() == "pool" } ? "pool" : nil
  }
}
