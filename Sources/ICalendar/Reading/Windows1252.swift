/// The encoding of older Windows programs, which every sequence of bytes can be read as.
enum Windows1252 {
  static func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      switch byte {
      case 0x80..<0xA0: text.append(special[Int(byte - 0x80)])
      case 0..<0x80, 0xA0...: text.append(Unicode.Scalar(byte))
      default: text.append("\u{FFFD}")
      }
    }
    return String(text)
  }

  // Bytes 80 to 9F; the five that are not assigned become the replacement character.
  private static let special = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
