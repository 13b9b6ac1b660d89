import Diagnostics

/// Finds a part of a scalar's text in the source it was written as.
struct ScalarSource {
  private let node: Node

  init(_ node: Node) { self.node = node }

  /// Where `length` Unicode scalars of the text from `offset` on are written, or `nil` when text
  /// and source cannot be matched.
  func span(from offset: Int, length: Int) -> Span? {
    guard node.kind == .scalar, offset >= 0 else { return nil }
    switch node.style {
    case .plain:
      guard node.record.length > 0 else { return nil }
      return span(at: offset, length: length)
    case .single, .double:
      return quoted(from: offset, length: length)
    case .literal:
      return literal(from: offset, length: length)
    case .folded, .block, .flow:
      return nil
    }
  }

  private func span(at shift: Int, length: Int) -> Span {
    let position = node.position
    return node.tree.source.span(
      Position(line: position.line, column: position.column + shift), length: length)
  }

  private func quoted(from offset: Int, length: Int) -> Span? {
    guard node.record.length > 0 else { return nil }
    let line = Array(node.excerpt.unicodeScalars)
    let first = node.position.column
    var starts: [Int] = []
    var at = first
    while at < min(line.count, first + Int(node.record.length) - 2) {
      starts.append(at)
      at += Self.width(of: line, at: at, style: node.style)
    }
    starts.append(at)
    guard offset < starts.count else { return nil }
    let end = starts[min(offset + max(1, length), starts.count - 1)]
    return span(at: starts[offset] - first + 1, length: end - starts[offset])
  }

  // How many characters of the source one character of the text takes.
  private static func width(of line: [Unicode.Scalar], at index: Int, style: NodeStyle) -> Int {
    if style == .single { return line[index] == "'" ? 2 : 1 }
    guard line[index] == "\\", index + 1 < line.count else { return 1 }
    switch line[index + 1] {
    case "x": return 4
    case "u": return 6
    case "U": return 10
    default: return 2
    }
  }

  private func literal(from offset: Int, length: Int) -> Span? {
    let text = Array(node.text.unicodeScalars.prefix(offset))
    let line = text.count { $0 == "\n" }
    let shift = text.count - (text.lastIndex(of: "\n").map { $0 + 1 } ?? 0)
    let number = node.position.line + 1 + line
    let lines = node.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard line < lines.count, number <= node.tree.source.lineCount else { return nil }
    let written = node.tree.source.line(number).unicodeScalars.count
    let indentation = written - String(decoding: lines[line], as: UTF8.self).unicodeScalars.count
    guard indentation >= 0 else { return nil }
    return node.tree.source.span(
      Position(line: number, column: indentation + shift + 1), length: length)
  }
}
