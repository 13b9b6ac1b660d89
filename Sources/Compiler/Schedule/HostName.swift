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
    } else {
      throw Misreading(
        .badHost, "'\(text)' is not a host", at: text,
        hint: "write an e-mail address, pool, or pool:\(text)")
    }
  }
}
