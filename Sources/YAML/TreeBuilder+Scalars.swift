import Diagnostics

extension TreeBuilder {
  /// Adds a scalar to the open map or list.
  mutating func addScalar(_ reader: borrowing EventReader) throws(ParseFailure) {
    let isKey = isKeyDue
    let (start, end) = (reader.start, reader.end)
    let textStart = text.count
    reader.appendText(to: &text)
    var record = NodeRecord(
      kind: .scalar, style: reader.scalarStyle, start: UInt32(textStart),
      count: UInt32(text.count - textStart), line: UInt32(start.line),
      column: UInt32(start.column),
      length: start.line == end.line ? UInt32(max(1, end.column - start.column)) : 0)
    let tag = reader.tag(of: .scalar)
    refuseTag(tag, at: start)
    let anchor = reader.anchor(of: .scalar)
    if anchor != nil { skipAnchor(&record, end: end) }
    if record.count == 0, record.style == .plain {
      record.isReported = true
      if tag == nil { reportMissing(at: start, anchor: anchor, isKey: isKey) }
    }
    if !suspects.isEmpty, let first = suspects.first, first.position < end {
      judgeSuspects(from: start, to: end, record)
    }
    if !isKey, checkValue(record, end: end) == .broken { record.isReported = true }
    let index = try append(record)
    if let anchor { anchors[anchor] = Anchor(index: index, nodes: 1, height: 0) }
  }

  // libyaml begins a node at its anchor; carets belong below the text.
  private func skipAnchor(_ record: inout NodeRecord, end: Position) {
    guard record.count > 0, Int(record.line) == end.line else { return }
    let line = Array(source.line(end.line).unicodeScalars)
    var column = Int(record.column) - 1
    while column < line.count, line[column] != " ", line[column] != "\t" { column += 1 }
    while column < line.count, line[column] == " " || line[column] == "\t" { column += 1 }
    record.length = UInt32(max(1, end.column - column - 1))
    record.column = UInt32(column + 1)
  }

  private mutating func checkValue(_ record: NodeRecord, end: Position) -> ScalarState {
    switch record.style {
    case .plain:
      guard record.count > 0 else { return .usable }
      var state = checkDash(record)
      if record.length == 0, checkLines(record, end: end) == .broken { state = .broken }
      if hasHash(onLine: end.line) { checkComment(record, end: end) }
      return state
    case .double:
      checkEscapes(record, end: end)
      return .usable
    case .single, .literal, .folded, .block, .flow:
      return .usable
    }
  }

  /// Refuses every tag: schedules have no types of their own, and `!important` is text.
  mutating func refuseTag(_ tag: String?, at position: Position) {
    guard let tag else { return }
    let line = SourceLine(position.line, in: source)
    let whole = line.value(from: position.column) ?? tag
    let written = whole.prefix { $0 != " " && $0 != "\t" }
    report(
      source.diagnostic(
        YAMLCodes.tag, "'!' begins a tag, and tags are not allowed", at: position,
        length: written.unicodeScalars.count,
        hint: "if it is text, put it in quotes: \(Quoting.quoted(whole))"))
  }

  /// Refuses a map or list where a key is due, as in `{{ course }}` without quotes.
  mutating func refuseKey(at position: Position, isFlow: Bool) {
    guard isFlow else {
      report(
        source.diagnostic(
          YAMLCodes.keyNotText, "a key must be text on one line", at: position,
          hint: "write 'key: value'"))
      return
    }
    let line = SourceLine(position.line, in: source)
    // The brace that is the value stands before the one that is a key.
    let value = line.value(before: position.column)
    report(
      source.diagnostic(
        YAMLCodes.keyNotText, "a key must be text, and '{' or '[' begins a map or list",
        at: position,
        hint: value.map { "if it is text, put it in quotes: \(Quoting.quoted($0))" }))
  }
}
