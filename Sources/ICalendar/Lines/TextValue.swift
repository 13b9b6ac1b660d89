/// Values of type TEXT (RFC 5545, section 3.3.11): what is meant, and how it is written.
enum TextValue {
  /// The text with its commas, semicolons, backslashes and line breaks escaped; other control
  /// characters than the tabulator may not stand in a calendar (section 3.1) and are dropped.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n", "\r": escaped += "\\n"
      case _ where scalar.isControl: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// What escaped text means; a backslash before another character is left out, as programs do
  /// that escape too much.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var meaning = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        meaning.unicodeScalars.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        meaning.unicodeScalars.append(scalar)
      }
    }
    return meaning
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character that RFC 5545, section 3.1, keeps out of all values.
  var isControl: Bool { value < 0x20 && self != "\t" || value == 0x7F }
}
