extension String {
  /// The text in lines of at most that many columns, broken at spaces.
  ///
  /// A word that is wider than a line stays whole, because links and addresses are copied.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for (index, part) in split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let word = String(part)
      let needed = word.displayWidth
      if index > 0, used + 1 + needed > width {
        lines.append(line)
        line = word
        used = needed
      } else {
        line += (index > 0 ? " " : "") + word
        used += (index > 0 ? 1 : 0) + needed
      }
    }
    lines.append(line)
    return lines
  }

  /// The text wrapped to a width, all lines but the first set in by `hanging` columns.
  func wrapped(to width: Int, indent: String, hanging: Int = 2) -> [String] {
    if indent.count + displayWidth <= width { return [indent + self] }
    // Below this, every word would stand on a line of its own.
    let narrowest = 20
    let room = max(narrowest, width - indent.count - hanging)
    let inset = indent + String(repeating: " ", count: hanging)
    return wrapped(to: room).enumerated().map { index, line in
      (index == 0 ? indent : inset) + line
    }
  }
}
