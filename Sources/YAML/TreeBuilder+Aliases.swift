import Diagnostics

extension TreeBuilder {
  /// Adds what an alias stands for, by reference.
  mutating func addAlias(_ reader: borrowing EventReader) throws(ParseFailure) {
    let (start, end) = (reader.start, reader.end)
    let name = reader.anchor(of: .alias) ?? ""
    let length = max(1, end.column - start.column)
    guard let anchor = anchors[name] else {
      reportUndefined(name, at: start, length: length)
      try appendPlaceholder(at: start, length: length)
      return
    }
    guard let nodes = anchor.nodes else {
      report(
        source.diagnostic(
          YAMLCodes.selfReference, "'&\(name)' refers to itself", at: start, length: length,
          hint: "an alias may only repeat what is complete before it"))
      try appendPlaceholder(at: start, length: length)
      return
    }
    guard frames.count + anchor.height <= limits.depth else { throw tooDeep(at: start) }
    if isKeyDue, records[anchor.index].kind != .scalar {
      report(
        source.diagnostic(
          YAMLCodes.keyNotText, "a key must be text, and '*\(name)' is a map or list", at: start,
          length: length))
    }
    try count(aliased: nodes, at: start, length: length)
    if !frames.isEmpty { pending.append(UInt32(anchor.index)) }
    raise(to: anchor.height)
  }

  /// Counts nodes that a walk through the tree meets once more.
  mutating func count(
    aliased nodes: Int, at position: Position, length: Int
  ) throws(ParseFailure) {
    aliased += nodes
    guard aliased > limits.aliasedNodes else { return }
    report(
      source.diagnostic(
        YAMLCodes.tooManyAliases,
        "too many aliases: they repeat more than \(limits.aliasedNodes) values", at: position,
        length: length, hint: "write the values out, or split the file"))
    throw .reported
  }

  private mutating func reportUndefined(_ name: String, at position: Position, length: Int) {
    let near = Suggestion.nearest(to: name, among: anchors.keys.sorted())
    let line = SourceLine(position.line, in: source)
    let isFlow = frames.last?.isFlow ?? false
    let whole = isFlow ? "*\(name)" : line.value(from: position.column) ?? "*\(name)"
    let quoting = "if it is text, put it in quotes: \(Quoting.quoted(whole))"
    report(
      source.diagnostic(
        YAMLCodes.undefinedAlias, "'*' begins an alias, and there is no anchor '&\(name)' above it",
        at: position, length: length,
        hint: near.map { "did you mean '*\($0)'?" }
          ?? (isMerging ? "write '&\(name)' before the map that is meant, above" : quoting)))
  }

  private var isMerging: Bool {
    guard let frame = frames.last, frame.isMapping, !isKeyDue, let last = pending.last else {
      return false
    }
    return key(records[Int(last)]) == "<<"
  }

  private mutating func appendPlaceholder(at start: Position, length: Int) throws(ParseFailure) {
    var record = NodeRecord(
      kind: .scalar, style: .plain, start: UInt32(text.count), count: 0,
      line: UInt32(start.line), column: UInt32(start.column), length: UInt32(length))
    record.isReported = true
    _ = try append(record)
  }

  mutating func tooDeep(at position: Position) -> ParseFailure {
    report(
      source.diagnostic(
        YAMLCodes.tooDeep, "maps and lists are nested more than \(limits.depth) deep",
        at: position))
    return .reported
  }

  mutating func tooManyNodes(_ record: NodeRecord) -> ParseFailure {
    report(
      source.diagnostic(
        YAMLCodes.tooManyNodes, "the file has more than \(limits.nodes) values",
        at: Position(line: Int(record.line), column: Int(record.column)),
        hint: "split it into several files"))
    return .reported
  }
}
