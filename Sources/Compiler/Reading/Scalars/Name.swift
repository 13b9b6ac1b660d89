/// A name that becomes a part of addresses: letters, digits, `.`, `_` and `-`.
struct Name: Hashable, ScalarReadable {
  static var expectation: String { "a name of letters, digits, '.', '_' and '-'" }

  let text: String

  init(reading text: Substring) throws(Misreading) {
    guard let wrong = text.unicodeScalars.first(where: { !Self.isAllowed($0) }) else {
      guard text.utf8.count <= Self.longest else {
        throw Misreading(
          .notAName, "a name has at most \(Self.longest) characters", at: text,
          hint: "shorten it; a title may be long")
      }
      self.text = String(text)
      return
    }
    let shown = wrong == " " ? "a space" : "'\(wrong)'"
    throw Misreading(
      .notAName, "a name has no \(shown.hasPrefix("a ") ? "spaces" : shown)", at: text,
      hint: Self.hint(text))
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    let isName = bytes.allSatisfy { Self.isAllowed(Unicode.Scalar($0)) }
    guard isName, bytes.count <= Self.longest else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Names with a meaning of their own below the address of a course or a meeting.
  static let reserved = ["announcements", "registrants"]

  /// Addresses are typed and go into file names.
  private static let longest = 100

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": true
    default: false
    }
  }

  private static func hint(_ text: Substring) -> String {
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isAllowed(scalar) {
        name.append(scalar)
      } else if scalar == " " || scalar == "/" {
        name.append("-")
      }
    }
    let usable = !name.isEmpty && name.contains { $0 != "-" }
    return usable
      ? "write \(String(name))" : "names have letters, digits, '.', '_' and '-'"
  }
}
