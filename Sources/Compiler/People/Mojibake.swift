/// Text that was UTF-8 and was read as Windows-1252 (or Latin 1): `JosÃ©` for `José`.
///
/// It is valid UTF-8 itself, so only its look gives it away.
enum Mojibake {
  /// The text as it was before, or `nil` when it does not look misread.
  static func repaired(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    guard let repaired = String(validating: bytes, as: UTF8.self),
      repaired.unicodeScalars.count < text.unicodeScalars.count
    else { return nil }
    return repaired
  }

  /// Whether a name holds what programs put where they could not read or write a letter.
  static func hasLostLetter(_ name: String) -> Bool {
    name.unicodeScalars.contains { $0 == "\u{FFFD}" || $0 == "?" }
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    // Latin 1 readers leave 80 to 9F as control characters, Windows-1252 makes them signs.
    if scalar.value <= 0xFF { return UInt8(scalar.value) }
    return TextEncoding.windows1252Table.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
  }
}
