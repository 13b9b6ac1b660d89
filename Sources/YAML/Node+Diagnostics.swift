package import Diagnostics

extension Node {
  /// Where it is: a scalar as far as its first line goes, a map by its first key, a list by its
  /// first character.
  package var span: Span {
    let position = position
    return tree.source.span(position, length: length)
  }

  /// The text of the line it begins on.
  package var excerpt: String { tree.source.line(Int(record.line)) }

  /// A finding about the whole node.
  package func diagnostic(
    _ code: Code, _ message: String, hint: String? = nil, severity: Severity = .error,
    related: [Related] = []
  ) -> Diagnostic {
    tree.source.diagnostic(
      code, message, at: position, length: length, severity: severity, hint: hint,
      related: related)
  }

  /// A finding about a part of a scalar: `length` Unicode scalars of its text from `offset` on.
  package func diagnostic(
    _ code: Code, _ message: String, from offset: Int, length: Int, hint: String? = nil,
    severity: Severity = .error, related: [Related] = []
  ) -> Diagnostic {
    let span = span(from: offset, length: length)
    let position = Position(line: span.place.line, column: span.place.column)
    return tree.source.diagnostic(
      code, message, at: position, length: span.length, severity: severity, hint: hint,
      related: related)
  }

  /// This node as a place that explains another finding.
  package func related(_ message: String) -> Related {
    tree.source.related(message, at: position, length: length)
  }

  /// Where a part of a scalar is: `length` Unicode scalars of its text from `offset` on.
  ///
  /// Where text and source cannot be matched, as in text folded over lines, it is the place of
  /// the whole scalar.
  package func span(from offset: Int, length: Int) -> Span {
    ScalarSource(self).span(from: offset, length: length) ?? span
  }

  var position: Position { Position(line: Int(record.line), column: Int(record.column)) }

  private var length: Int {
    guard record.length == 0 else { return Int(record.length) }
    let line = tree.source.line(Int(record.line)).unicodeScalars.count
    return max(1, line - Int(record.column) + 1)
  }
}
