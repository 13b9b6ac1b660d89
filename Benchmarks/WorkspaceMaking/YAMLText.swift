/// Text as a YAML scalar on one line, in a flow or a block.
enum YAMLText {
  /// The text itself where YAML reads it back as it is, and in double quotes where it does not.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// The text in double quotes, with the escapes of YAML 1.2, section 5.7. Tabs are written by their
  /// number, since `\t` looks like a part of a Windows path.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      // Line and paragraph separators would be folded, and a byte order mark is not seen.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  // Stricter than YAML: what begins or ends unusually is quoted, and so is every character that
  // means something anywhere. The words are those that somebody's parser takes for no text.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      isWordCharacter(first), last != " ",
      !["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased())
    else { return false }
    return text.unicodeScalars.allSatisfy { isWordCharacter($0) || " ./&-+()@_".contains($0) }
  }

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
