/// One Unicode scalar as a terminal shows it.
struct Cell {
  /// Columns between tab stops, as most editors show YAML.
  static let tabStop = 4

  /// What is written.
  let text: String

  /// How many columns that takes: 0 for marks on the character before, 2 for wide ones.
  let width: Int

  /// The scalar, written from terminal column `position` (from 0) on.
  init(_ scalar: Unicode.Scalar, at position: Int) {
    if scalar == "\t" {
      width = Self.tabStop - position % Self.tabStop
      text = String(repeating: " ", count: width)
    } else if Self.isInvisible(scalar) {
      text = "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      width = text.unicodeScalars.count
    } else {
      text = String(scalar)
      width = Self.width(of: scalar)
    }
  }

  // ASCII first: nearly every scalar of a schedule is.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value >= 0x20, scalar.value < 0x7F { return false }
    // Joiners shape the characters around them (emoji, Persian) and are text.
    if scalar.value == 0x200D || scalar.value == 0x200C { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
      .privateUse, .unassigned:
      return scalar.value != 0x3000
    default:
      return false
    }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  // The blocks that Unicode's EastAsianWidth.txt gives as wide or full-width.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
