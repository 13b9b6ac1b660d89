extension EmailAddress {
  /// A doubt about an address that is well formed.
  enum Doubt: Hashable {
    /// The domain is one slip from that one.
    case domain(likely: String)
    /// A letter of another script hides among Latin ones.
    case lookAlike(Unicode.Scalar)
    /// Letters beyond ASCII before the `@`.
    case international
  }

  /// What may be wrong with it; `nil` for nearly all addresses.
  var doubt: Doubt? {
    guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let local = text[..<at]
    let domain = text[text.utf8.index(after: at)...]
    if local.utf8.contains(where: { $0 >= 0x80 }) {
      let foreign = local.unicodeScalars.first { (0x370...0x52F).contains($0.value) }
      let hasLatin = local.unicodeScalars.contains { $0.value < 0x80 && $0.properties.isAlphabetic }
      if let foreign, hasLatin { return .lookAlike(foreign) }
      return .international
    }
    return Self.misspelt[domain.lowercased()].map { .domain(likely: $0) }
  }

  /// Whether there may be a doubt about an address, by its last letter. Nearly every file names people,
  /// and most of their domains end in another letter than all that are known as misspelt.
  static func mayBeDoubtful(_ text: String) -> Bool {
    let last = text.utf8.last.map { $0 | 0x20 }
    return misspeltEnds.contains { $0 == last } || text.utf8.contains { $0 >= 0x80 }
  }

  private static let misspeltEnds = Set(misspelt.keys.compactMap(\.utf8.last)).sorted()

  // The slips that mail services list as the most frequent. Looking for near names instead would
  // accuse real domains: mail.com is one letter from gmail.com.
  private static let misspelt: [String: String] = [
    "gmial.com": "gmail.com", "gmai.com": "gmail.com", "gmal.com": "gmail.com",
    "gamil.com": "gmail.com", "gnail.com": "gmail.com", "gmail.con": "gmail.com",
    "gmail.co": "gmail.com", "gmail.cm": "gmail.com", "gmaill.com": "gmail.com",
    "hotmial.com": "hotmail.com", "hotmal.com": "hotmail.com", "hotmai.com": "hotmail.com",
    "hotmail.con": "hotmail.com", "hotnail.com": "hotmail.com", "outlok.com": "outlook.com",
    "outloo.com": "outlook.com", "outlook.con": "outlook.com", "yaho.com": "yahoo.com",
    "yahooo.com": "yahoo.com", "yahoo.con": "yahoo.com", "iclod.com": "icloud.com",
    "icloud.con": "icloud.com",
  ]
}
