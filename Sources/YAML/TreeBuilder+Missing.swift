import Diagnostics

extension TreeBuilder {
  /// Reports that nothing stands where a value or key is due.
  mutating func reportMissing(at position: Position, anchor: String?, isKey: Bool) {
    if let anchor {
      report(
        source.diagnostic(
          YAMLCodes.emptyAnchor, "'&' begins an anchor, and '&\(anchor)' has no value",
          at: position, length: anchor.unicodeScalars.count + 1,
          hint: "if it is text, put it in quotes: \"&\(anchor)\""))
    } else if isKey {
      report(
        source.diagnostic(
          YAMLCodes.missingKey, "a key is missing before ':'", at: position,
          hint: "write 'key: value'"))
    } else if let frame = frames.last {
      reportMissingValue(at: position, frame)
    } else {
      report(
        Diagnostic(
          YAMLCodes.emptyFile, "the file is empty",
          at: source.span(Position(line: 1, column: 1)), hint: SourceScan.emptyHint))
    }
  }

  private mutating func reportMissingValue(at position: Position, _ frame: Frame) {
    guard frame.isMapping, let last = pending.last else {
      report(
        source.diagnostic(
          YAMLCodes.missingValue, "a list entry is empty", at: position,
          hint: "write a value after the dash, or delete the line"))
      return
    }
    let record = records[Int(last)]
    if let finding = findings.last, finding.code == YAMLCodes.keyNotText, frame.isFlow { return }
    let key = key(record)
    if frame.isFlow, let colon = key.firstIndex(of: ":") {
      let rest = key[key.index(after: colon)...].drop { InvisibleCharacter.isSuspect($0) }
      reportMissingSpace(
        at: Position(line: Int(record.line), column: Int(record.column)),
        length: Int(record.length), fixed: "\(key[...colon]) \(rest)")
      return
    }
    let below = lineBelow(position.line)
    if let below, isIndentationSlip(below) { return }
    report(
      source.diagnostic(
        YAMLCodes.missingValue, "'\(key)' is empty", at: position,
        hint: missingHint(key, record, after: position, frame, below: below)))
  }

  private func missingHint(
    _ key: String, _ record: NodeRecord, after position: Position, _ frame: Frame,
    below: SourceLine?
  ) -> String {
    let rest = SourceLine(position.line, in: source).text(from: position.column)
    if rest.hasPrefix(" #"), !rest.hasPrefix(" # ") {
      return "text after '#' is a comment; if it is the value, put it in quotes:"
        + " \(Quoting.quoted(String(rest.dropFirst())))"
    }
    if !frame.isFlow, let below, below.indentation == Int(record.column) - 1 {
      return "indent the next line if it belongs to '\(key)', or write a value after the colon"
    }
    return "write a value after the colon, or delete the key"
  }

  // A no-break space used for indentation empties the key above, and is reported itself.
  private func isIndentationSlip(_ line: SourceLine) -> Bool {
    suspects.contains { $0.position.line == line.number && $0.isIndentation }
  }

  private func lineBelow(_ number: Int) -> SourceLine? {
    var next = number + 1
    while next <= source.lineCount {
      let line = SourceLine(next, in: source)
      if !line.isBlankOrComment { return line }
      next += 1
    }
    return nil
  }

  /// The text of a key.
  func key(_ record: NodeRecord) -> String {
    guard record.kind == .scalar else { return "" }
    let bytes = text[Int(record.start)..<Int(record.start) + Int(record.count)]
    return String(decoding: bytes, as: UTF8.self)
  }
}
