import Diagnostics

/// A list as rows of cells (RFC 4180), each cell with its place.
///
/// Rows are read one after the other and not kept: an export of a university has a million of them.
struct PeopleTable {
  /// One cell: where its content lies in the text, and where it begins in the file.
  struct Cell {
    /// Without the quotes around it.
    var content: Range<Int>
    /// Whether `""` in the content stands for one quote.
    var hasDoubledQuotes = false
    /// The line, from 1.
    let line: Int
    /// Where that line begins in the text.
    let lineStart: Int
    /// Where the cell begins in the text, with its quote.
    let start: Int
  }

  let text: [UInt8]
  let file: String
  let separator: UInt8

  /// Reads the rows from an offset on, which is the beginning of a line (from 1).
  func scan(from offset: Int, line: Int) -> PeopleTableScan {
    PeopleTableScan(text: text, separator: separator, offset: offset, line: line)
  }

  /// The content of a cell, quotes resolved, without white space around it.
  func string(_ cell: Cell) -> String {
    let raw = String(decoding: text[cell.content], as: UTF8.self)
    guard cell.hasDoubledQuotes else { return raw.trimmedCell }
    var result = ""
    var isSecond = false
    for scalar in raw.unicodeScalars {
      if scalar == "\"", isSecond {
        isSecond = false
        continue
      }
      isSecond = scalar == "\""
      result.unicodeScalars.append(scalar)
    }
    return result.trimmedCell
  }

  /// The content of a column of a row; empty when the row is too short.
  func string(_ row: [Cell], column: Int) -> String {
    column < row.count ? string(row[column]) : ""
  }

  /// Whether a row has only empty cells.
  func isBlank(_ row: [Cell]) -> Bool {
    row.allSatisfy { isEmpty($0) }
  }

  /// Whether a cell shows nothing.
  func isEmpty(_ cell: Cell) -> Bool {
    guard let first = text[cell.content].first else { return true }
    return first <= 0x20 || first >= 0x7F ? string(cell).isEmpty : false
  }

  /// The place of a cell; when it is empty, the character where it would begin.
  func span(_ cell: Cell) -> Span {
    let column = Self.scalars(text[cell.lineStart..<cell.start]) + 1
    let length = Self.scalars(text[cell.content].prefix { $0 != 0x0A && $0 != 0x0D })
    let quote = cell.start < cell.content.lowerBound ? 1 : 0
    return Span(Place(file: file, line: cell.line, column: column + quote), length: length)
  }

  /// The place of the quote that opens a cell.
  func quoteSpan(_ cell: Cell) -> Span {
    let column = Self.scalars(text[cell.lineStart..<cell.start]) + 1
    return Span(Place(file: file, line: cell.line, column: column))
  }

  /// The line a cell begins on.
  func excerpt(_ cell: Cell) -> String {
    let line = text[cell.lineStart...].prefix { $0 != 0x0A && $0 != 0x0D }
    return String(decoding: line, as: UTF8.self)
  }

  private static func scalars(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
