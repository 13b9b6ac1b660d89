/// An e-mail address as a whole text.
struct Email: Hashable, ScalarReadable {
  static var expectation: String { "an e-mail address such as ada@example.edu" }

  let text: String

  init(reading text: Substring) throws(Misreading) {
    do throws(EmailDefect) {
      self.text = try EmailAddress(String(text)).text
    } catch {
      throw Misreading(
        .notAnEmail, "'\(text)' is not an e-mail address: it \(error.reason)", at: text,
        hint: Self.hint(text))
    }
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    guard EmailAddress.isPlain(bytes) else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func hint(_ text: Substring) -> String {
    if let open = text.firstIndex(of: "<"), let close = text.lastIndex(of: ">"), open < close {
      return "write the address alone: \(text[text.index(after: open)..<close])"
    }
    if text.contains(where: { ",;".contains($0) }) {
      let parts = text.split { ",; ".contains($0) }
      let areAddresses = parts.count > 1 && parts.allSatisfy { (try? Email(reading: $0)) != nil }
      let list = areAddresses ? parts.joined(separator: ", ") : "ada@example.edu, grace@example.edu"
      return "write several addresses as a list: [\(list)]"
    }
    return "write an address such as ada@example.edu"
  }
}
