/// The lines of a text that is being put together.
struct TextLines {
  private(set) var lines: [String] = []

  /// The whole text; every line ends in a newline.
  var text: String {
    var text = ""
    text.reserveCapacity(lines.reduce(0) { $0 + $1.utf8.count + 1 })
    for line in lines {
      text += line
      text += "\n"
    }
    return text
  }

  /// Adds lines as a part of their own, after an empty line; nothing when there are none.
  mutating func appendPart(_ part: [String]) {
    guard !part.isEmpty else { return }
    if !lines.isEmpty { lines.append("") }
    lines += part
  }
}
