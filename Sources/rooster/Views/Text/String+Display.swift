extension String {
  /// The text without what a terminal would obey or hide: control and other invisible characters are
  /// written as `\u{1B}`. A title is written by somebody, and must not paint over the plan.
  var visible: String {
    // Bytes first: nearly all text is printable ASCII, and a first plan has many lines.
    if isPrintableASCII { return self }
    guard unicodeScalars.contains(where: \.isInvisible) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.isInvisible {
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// How many columns of a terminal the text takes.
  var displayWidth: Int {
    isPrintableASCII ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }

  private var isPrintableASCII: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  /// The text with spaces after it, up to a number of columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text in at most that many columns; what is cut off is shown as `…`.
  func truncated(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    var text = ""
    var used = 0
    for character in self {
      guard used + character.displayWidth < width else { break }
      text.append(character)
      used += character.displayWidth
    }
    return text + "…"
  }
}

extension Character {
  /// How many columns of a terminal it takes: 2 for wide ones and emoji, 0 for lone marks.
  var displayWidth: Int {
    if isASCII { return 1 }
    return unicodeScalars.reduce(0) { max($0, $1.displayWidth) }
  }
}

extension Unicode.Scalar {
  // ASCII first: nearly all text is.
  fileprivate var isInvisible: Bool {
    if value >= 0x20, value < 0x7F { return false }
    // Joiners and selectors shape the characters around them (emoji, Persian) and are text.
    if value == 0x200C || value == 0x200D { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return true
    default:
      return false
    }
  }

  fileprivate var displayWidth: Int {
    if value < 0x300 { return 1 }
    // The selector that asks for the coloured form of a character.
    if value == 0xFE0F { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if properties.isEmojiPresentation { return 2 }
    return Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  // The blocks that Unicode's EastAsianWidth.txt gives as wide or full-width.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
