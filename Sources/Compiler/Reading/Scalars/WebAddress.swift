/// A URL: https, or http on this machine.
struct WebAddress: Hashable, ScalarReadable {
  static var expectation: String { "a URL such as https://example.edu/" }

  let text: String

  init(reading text: Substring) throws(Misreading) {
    guard let colon = text.range(ofScheme: "://") else {
      let hint = text.contains(".") && !text.contains(" ") ? "write https://\(text)" : Self.example
      throw Misreading(.notAURL, "'\(text)' is not a URL", at: text, hint: hint)
    }
    let scheme = text[..<colon.lowerBound].lowercased()
    let host = Self.host(text[colon.upperBound...])
    guard scheme == "https" || scheme == "http", !host.isEmpty,
      !text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0 == "<" || $0 == "\"" })
    else {
      throw Misreading(.notAURL, "'\(text)' is not a URL", at: text, hint: Self.example)
    }
    guard !text[colon.upperBound...].prefix(while: { $0 != "/" }).contains("@") else {
      throw Misreading(
        .notAURL, "a URL may not hold a user or a password", at: text[..<colon.upperBound],
        hint: "the file is in git; delete what is before the '@'")
    }
    guard scheme == "https" || Self.isLoopback(host) else {
      throw Misreading(
        .notAURL, "'\(text)' is not encrypted", at: text,
        hint: "write https://\(text[colon.upperBound...]); http is for this machine only")
    }
    self.text = String(text)
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: "https://".utf8) else { return nil }
    let rest = bytes.dropFirst("https://".utf8.count)
    let host = rest.prefix { Unicode.Scalar($0).isASCIILetterOrDigit || $0 == 0x2D || $0 == 0x2E }
    let path = rest[host.endIndex...]
    guard !host.isEmpty, path.isEmpty || path.first == UInt8(ascii: "/"),
      path.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "\"") })
    else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static let example = "write a URL such as https://example.edu/"

  private static func host(_ rest: Substring) -> Substring {
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if authority.hasPrefix("[") { return authority.prefix { $0 != "]" } + "]" }
    return authority.prefix { $0 != ":" }
  }

  private static func isLoopback(_ host: Substring) -> Bool {
    host == "localhost" || host == "[::1]"
      || host.hasPrefix("127.") && host.dropFirst(4).allSatisfy { $0.isNumber || $0 == "." }
  }
}

extension Substring {
  /// Where the separator between a scheme and the rest is.
  func range(ofScheme separator: String) -> Range<Index>? {
    guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix(separator),
      colon > startIndex
    else { return nil }
    return colon..<index(colon, offsetBy: separator.count)
  }
}
