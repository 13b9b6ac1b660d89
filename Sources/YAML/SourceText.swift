import Diagnostics

/// The bytes of a file and where its lines begin.
struct SourceText: Sendable {
  /// The path as the user sees it.
  let file: String
  let bytes: [UInt8]
  /// The offset of the first byte of each line; the first is 3 after a byte order mark.
  let lineStarts: [UInt32]

  /// How many lines there are; text without a last newline counts as a line.
  var lineCount: Int { lineStarts.count }

  /// The text of a line (from 1) without its line break, or nothing when there is no such line.
  func line(_ number: Int) -> String {
    String(decoding: bytes[range(ofLine: number)], as: UTF8.self)
  }

  /// The bytes of a line (from 1) without its line break; empty when there is no such line.
  func range(ofLine number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// The offset of the byte at a line and column (from 1), at most the end of the line.
  func offset(line: Int, column: Int) -> Int {
    let range = range(ofLine: line)
    var offset = range.lowerBound
    var remaining = column - 1
    while remaining > 0, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }

  /// The line and column (from 1) of a byte.
  func position(ofByte offset: Int) -> Position {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    let start = Int(lineStarts[low])
    let before = bytes[start..<max(start, offset)]
    return Position(line: low + 1, column: 1 + before.count { $0 & 0xC0 != 0x80 })
  }

  /// The position, or the end of the text where it lies behind that: libyaml ends a last line that has
  /// no line break, and then stands on a line that is not there.
  private func inside(_ position: Position) -> Position {
    guard position.line > lineCount else { return position }
    let count = bytes[range(ofLine: lineCount)].count { $0 & 0xC0 != 0x80 }
    return Position(line: lineCount, column: count + 1)
  }

  /// A stretch of this file.
  func span(_ position: Position, length: Int = 1) -> Span {
    let position = inside(position)
    return Span(Place(file: file, line: position.line, column: position.column), length: length)
  }

  /// A finding with the excerpt of its line.
  func diagnostic(
    _ code: Code, _ message: String, at position: Position, length: Int = 1,
    severity: Severity = .error, hint: String? = nil, related: [Related] = []
  ) -> Diagnostic {
    Diagnostic(
      code, message, at: span(position, length: length), severity: severity, hint: hint,
      excerpt: line(inside(position).line), related: related)
  }

  /// A place that explains a finding, with the excerpt of its line.
  func related(_ message: String, at position: Position, length: Int = 1) -> Related {
    Related(span(position, length: length), message, excerpt: line(inside(position).line))
  }
}
