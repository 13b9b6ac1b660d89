/// The characters that look like nothing or like a space.
enum InvisibleCharacter {
  /// What to call a character in a message, such as `a no-break space (U+00A0)`.
  static func name(_ value: UInt32) -> String {
    "\(kind(value)) (U+\(hex(value)))"
  }

  /// Whether a character is refused in text without quotes. Tabs, spaces and line feeds are not
  /// asked about; joiners are handled by `isJoiner`.
  static func isSuspect(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0, 0xAD, 0x2007, 0x202F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x180E: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    default: false
    }
  }

  /// Whether a letter as people see it begins with such a character.
  static func isSuspect(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { isSuspect($0.value) } ?? false
  }

  /// Whether it shapes the characters around it, as in emoji, Persian and Hindi.
  static func isJoiner(_ value: UInt32) -> Bool { value == 0x200C || value == 0x200D }

  /// Whether it is refused everywhere: controls, line separators that editors do not show as line
  /// ends, byte order marks inside a file, and what YAML 1.2 excludes (section 5.1).
  static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func kind(_ value: UInt32) -> String {
    switch value {
    case 0xA0, 0x2007, 0x202F: "a no-break space"
    case 0xAD: "a soft hyphen"
    case 0x200B...0x200D, 0x2060: "a zero-width character"
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "a text direction mark"
    case 0x85, 0x2028, 0x2029: "a line separator"
    case 0xFEFF: "a byte order mark inside the file"
    case ..<0x20, 0x7F...0x9F: "a control character"
    default: "an invisible character"
    }
  }

  private static func hex(_ value: UInt32) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - text.count)) + text
  }
}
