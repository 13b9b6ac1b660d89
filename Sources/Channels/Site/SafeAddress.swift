/// A link that may stand on a page: `https` to a host, or `mailto`.
struct SafeAddress: Hashable {
  let text: String

  /// `nil` for any other scheme, for relative links, and for text that no browser should have to
  /// guess about (white space, controls, backslashes, quotes and brackets).
  init?(_ text: String) {
    let lowered = text.lowercased()
    let rest =
      if lowered.hasPrefix("https://") {
        text.dropFirst(8)
      } else if lowered.hasPrefix("mailto:") {
        text.dropFirst(7)
      } else {
        Substring()
      }
    guard let first = rest.first, first.isLetter || first.isNumber || first == "[",
      !rest.unicodeScalars.contains(where: Self.isUnsafe)
    else { return nil }
    self.text = text
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0x7F || scalar.properties.isWhitespace
      || scalar.properties.generalCategory == .format
      || "\\\"<>^`{|}".unicodeScalars.contains(scalar)
  }
}
