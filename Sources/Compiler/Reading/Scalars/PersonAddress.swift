/// A person who is written as an address alone.
struct PersonAddress: Hashable, ScalarReadable {
  static var expectation: String { Email.expectation }

  let email: Email

  init(reading text: Substring) throws(Misreading) {
    do throws(Misreading) {
      email = try Email(reading: text)
    } catch {
      guard let map = Self.map(text) else { throw error }
      throw Misreading(error.code, error.message, at: text, write: map)
    }
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    guard let email = Email(usual: bytes) else { return nil }
    self.email = email
  }

  // `Ada Lovelace <ada@example.edu>`, as mail programs copy it: the name is kept.
  private static func map(_ text: Substring) -> String? {
    guard let open = text.firstIndex(of: "<"), text.last == ">" else { return nil }
    let name = text[..<open].filter { $0 != "\"" }[...].trimmed
    let address = text[text.index(after: open)...].dropLast().trimmed
    guard !name.isEmpty, !name.contains("\\"), (try? Email(reading: address)) != nil else {
      return nil
    }
    let isPlain = name.allSatisfy { $0.isLetter || " .-".contains($0) }
    return "{ name: \(isPlain ? "\(name)" : "\"\(name)\""), email: \(address) }"
  }
}
