/// Reads rows of cells one after the other: RFC 4180, and line ends of every system.
///
/// A quote matters only at the beginning of a cell. Text after a closing quote stays part of the
/// cell, as spreadsheets read it.
struct PeopleTableScan {
  let text: [UInt8]
  let separator: UInt8
  private(set) var offset: Int
  private(set) var line: Int
  private var lineStart: Int
  /// The cell whose quote is never closed.
  private(set) var unclosed: PeopleTable.Cell?

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(text: [UInt8], separator: UInt8, offset: Int, line: Int) {
    self.text = text
    self.separator = separator
    self.offset = offset
    self.line = line
    lineStart = offset
  }

  var isAtEnd: Bool { offset >= text.count }

  /// The next row without the line end after it; `nil` at the end.
  mutating func next() -> [PeopleTable.Cell]? {
    var cells: [PeopleTable.Cell] = []
    return read(into: &cells) ? cells : nil
  }

  /// Replaces the cells by those of the next row; `false` at the end, and the cells are empty.
  mutating func read(into cells: inout [PeopleTable.Cell]) -> Bool {
    cells.removeAll(keepingCapacity: true)
    guard !isAtEnd else { return false }
    while true {
      var cell = PeopleTable.Cell(
        content: offset..<offset, line: line, lineStart: lineStart, start: offset)
      if !isAtEnd, text[offset] == Self.quote {
        readQuoted(&cell)
      } else {
        readPlain(&cell, from: offset)
      }
      cells.append(cell)
      guard !isAtEnd else { return true }
      let end = text[offset]
      if end == separator {
        offset += 1
      } else {
        skipLineEnd()
        return true
      }
    }
  }

  private mutating func readPlain(_ cell: inout PeopleTable.Cell, from start: Int) {
    while offset < text.count {
      let byte = text[offset]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      offset += 1
    }
    cell.content = start..<offset
  }

  private mutating func readQuoted(_ cell: inout PeopleTable.Cell) {
    offset += 1
    let start = offset
    while offset < text.count {
      let byte = text[offset]
      if byte == Self.quote {
        guard offset + 1 < text.count, text[offset + 1] == Self.quote else {
          return closeQuote(&cell, from: start)
        }
        cell.hasDoubledQuotes = true
        offset += 2
      } else if byte == Self.lineFeed || byte == Self.carriageReturn {
        skipLineEnd()
      } else {
        offset += 1
      }
    }
    cell.content = start..<offset
    unclosed = cell
  }

  private mutating func closeQuote(_ cell: inout PeopleTable.Cell, from start: Int) {
    cell.content = start..<offset
    offset += 1
    let closed = offset
    while offset < text.count {
      let byte = text[offset]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      offset += 1
    }
    // The quote in the middle is kept: it shows in the finding that the cell will get.
    if text[closed..<offset].contains(where: { $0 != UInt8(ascii: " ") }) {
      cell.content = start..<offset
    }
  }

  private mutating func skipLineEnd() {
    let isPair =
      text[offset] == Self.carriageReturn && offset + 1 < text.count
      && text[offset + 1] == Self.lineFeed
    offset += isPair ? 2 : 1
    line += 1
    lineStart = offset
  }
}
