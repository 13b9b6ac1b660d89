/// Lines of RFC 5545: CRLF after each, folded after 75 octets (section 3.1).
struct CalendarWriter {
  private static let lineLimit = 75

  private(set) var content = ""

  /// A property whose value needs no escaping.
  mutating func line(_ name: String, _ value: String) {
    fold("\(name):\(value)")
  }

  /// A property of type TEXT (section 3.3.11).
  mutating func text(_ name: String, _ value: String) {
    var escaped = ""
    for scalar in value.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n", "\r": escaped += "\\n"
      // Section 3.1: no control characters but the tabulator.
      case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    fold("\(name):\(escaped)")
  }

  /// Folds between characters and never inside the bytes of one.
  private mutating func fold(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > Self.lineLimit {
        content += "\r\n "
        length = 1
      }
      content.unicodeScalars.append(scalar)
      length += size
    }
    content += "\r\n"
  }
}
