/// The rows of a file of comma separated values (RFC 4180), without its header.
struct CommaSeparatedRows {
  /// Each row as header name → cell.
  let rows: [[String: String]]

  init(_ text: String, file: String) throws(MakingError) {
    var lines = Self.cells(of: text)
    guard !lines.isEmpty else { throw MakingError("\(file) is empty") }
    let header = lines.removeFirst()
    var rows: [[String: String]] = []
    rows.reserveCapacity(lines.count)
    for (index, cells) in lines.enumerated() {
      guard cells.count == header.count else {
        throw MakingError(
          "\(file): row \(index + 1) has \(cells.count) cells and the header has \(header.count)")
      }
      rows.append(Dictionary(zip(header, cells)) { first, _ in first })
    }
    self.rows = rows
  }

  private static func cells(of text: String) -> [[String]] {
    var lines: [[String]] = []
    var line: [String] = []
    var cell = ""
    var isQuoted = false
    var afterQuote = false
    for character in text {
      switch character {
      case "\"":
        // A quote inside of quotes is doubled: the second one brings the first into the cell.
        if afterQuote { cell.append("\"") }
        isQuoted.toggle()
        afterQuote = !isQuoted
        continue
      case "," where !isQuoted:
        line.append(cell)
        cell = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        lines.append(line + [cell])
        line = []
        cell = ""
      default:
        cell.append(character)
      }
      afterQuote = false
    }
    return line.isEmpty && cell.isEmpty ? lines : lines + [line + [cell]]
  }
}
