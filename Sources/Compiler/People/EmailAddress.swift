/// An address that mail systems and providers accept, or why a text is none.
///
/// The rule is narrower than RFC 5322 on purpose: quoted local parts, comments and address literals
/// are legal and never meant in a list of people. It accepts the local part of RFC 5321 (letters,
/// digits, ``!#$%&'*+-/=?^_`{|}~`` and single dots, up to 64 octets; letters beyond ASCII as in RFC
/// 6531) and a domain of at least two labels of letters, digits and hyphens, up to 253 octets.
struct EmailAddress: Hashable {
  /// The address, an international domain in its ASCII form (`xn--…`).
  let text: String

  /// Longest local part, RFC 5321, section 4.5.3.1.1.
  static let longestLocalPart = 64
  /// Longest address, RFC 5321, section 4.5.3.1.3 (a path with its brackets has 256 octets).
  static let longest = 254
  /// Longest domain that fits in a DNS message.
  static let longestDomain = 253
  /// Longest label of a domain, RFC 1035, section 2.3.4.
  static let longestLabel = 63

  /// An address that was checked by other means.
  init(known text: String) {
    self.text = text
  }

  /// Checks a text without white space around it; throws why it is no address.
  init(_ text: String) throws(EmailDefect) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count > 1 else { throw EmailDefect("has no @") }
    guard parts.count == 2 else { throw EmailDefect("has more than one @") }
    if text.unicodeScalars.contains(where: { $0.isCellSpace }) {
      throw EmailDefect("has a space in it")
    }
    try Self.check(localPart: parts[0])
    let domain = try Self.domain(parts[1])
    guard domain.utf8.count <= Self.longestDomain else {
      throw EmailDefect("has too long a domain")
    }
    guard parts[0].utf8.count + 1 + domain.utf8.count <= Self.longest else {
      throw EmailDefect("has more than \(Self.longest) characters")
    }
    self.text = domain == parts[1] ? text : "\(parts[0])@\(domain)"
  }

  private static func check(localPart: Substring) throws(EmailDefect) {
    guard !localPart.isEmpty else { throw EmailDefect("has nothing before the @") }
    guard localPart.utf8.count <= longestLocalPart else {
      throw EmailDefect("has more than \(longestLocalPart) characters before the @")
    }
    guard localPart.utf8.first != dot, localPart.utf8.last != dot, !localPart.contains("..") else {
      throw EmailDefect("has a dot too many before the @")
    }
    for scalar in localPart.unicodeScalars where !isLocal(scalar) {
      throw EmailDefect("has a '\(scalar)' before the @")
    }
  }

  private static func domain(_ domain: Substring) throws(EmailDefect) -> String {
    guard !domain.isEmpty else { throw EmailDefect("has nothing after the @") }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard !labels.contains("") else { throw EmailDefect("has a dot too many after the @") }
    guard labels.count > 1 else { throw EmailDefect("has no dot after the @") }
    var isASCII = true
    for label in labels {
      for scalar in label.unicodeScalars where !isDomain(scalar) {
        throw EmailDefect("has a '\(scalar)' after the @")
      }
      guard label.utf8.first != hyphen, label.utf8.last != hyphen else {
        throw EmailDefect("has a hyphen at the edge of a domain name")
      }
      if label.utf8.contains(where: { $0 >= 0x80 }) { isASCII = false }
    }
    let encoded = isASCII ? labels.map(String.init) : labels.map { Punycode.label($0.lowercased()) }
    guard encoded.allSatisfy({ $0.utf8.count <= longestLabel }) else {
      throw EmailDefect("has a domain name of more than \(longestLabel) characters")
    }
    guard let top = encoded.last, top.utf8.contains(where: { !(48...57).contains($0) }) else {
      throw EmailDefect("ends in a number")
    }
    return isASCII ? String(domain) : encoded.joined(separator: ".")
  }

  private static let dot = UInt8(ascii: ".")
  private static let hyphen = UInt8(ascii: "-")
  private static let signs = Set("!#$%&'*+-/=?^_`{|}~.".unicodeScalars)

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIILetterOrDigit || signs.contains(scalar) || isForeignLetter(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIILetterOrDigit || scalar == "-" || isForeignLetter(scalar)
  }

  // Curly quotes and other signs beyond ASCII come from word processors and belong to no address.
  private static func isForeignLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default:
      return false
    }
  }
}

/// Why a text is no e-mail address, to follow the text in a sentence: `has no @`.
struct EmailDefect: Error, Hashable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

extension Unicode.Scalar {
  var isASCIILetterOrDigit: Bool {
    (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }
}
