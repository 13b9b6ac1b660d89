extension EmailAddress {
  /// The address of a text that is plainly one, judged in one pass; `nil` decides nothing.
  ///
  /// Nearly all addresses of a list are made of letters, digits, dots, hyphens and underscores.
  init?(plain text: String) {
    guard Self.isPlain(text.utf8) else { return nil }
    self.init(known: text)
  }

  /// Whether a text is plainly an address; `false` decides nothing.
  static func isPlain(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count <= longestLocalPart else { return false }
    var isDomain = false
    var hasDot = false
    var hasLetter = false
    // An edge is where a dot or a hyphen would be out of place.
    var isEdge = true
    for byte in bytes {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A:
        hasLetter = true
        isEdge = false
      case 0x30...0x39:
        isEdge = false
      case UInt8(ascii: "."), UInt8(ascii: "-"):
        if isEdge { return false }
        isEdge = true
        if byte == UInt8(ascii: "."), isDomain {
          hasDot = true
          hasLetter = false
        }
      case UInt8(ascii: "_"), UInt8(ascii: "+"):
        if isDomain { return false }
        isEdge = false
      case UInt8(ascii: "@"):
        if isDomain || isEdge { return false }
        isDomain = true
        isEdge = true
      default:
        return false
      }
    }
    // The last label must have a letter, or the domain is a number.
    return isDomain && hasDot && hasLetter && !isEdge
  }
}
