/// Content lines as bytes: folded after 75 octets, and CRLF after each (RFC 5545, section 3.1).
enum LineFolding {
  /// Octets of a line without its end.
  static let limit = 75

  /// Adds a line, folded between characters and never inside the bytes of one.
  static func append(_ line: String, to text: inout String) {
    guard line.utf8.count > limit else {
      text += line
      text += "\r\n"
      return
    }
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > limit {
        text += "\r\n "
        // The blank belongs to the line.
        length = 1
      }
      text.unicodeScalars.append(scalar)
      length += size
    }
    text += "\r\n"
  }
}
