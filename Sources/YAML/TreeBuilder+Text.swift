import Diagnostics

/// Checks of scalars that libyaml accepts and that do not say what was meant.
extension TreeBuilder {
  // Keys whose value is prose; behind any other value ` # …` is nearly always a comment.
  private static let proseKeys: Set<String> = [
    "title", "description", "text", "welcome", "name", "institution", "reason", "subject", "label",
    "topic", "agenda",
  ]

  /// Whether a `#` follows a blank on a line; the lines must be asked about in their order.
  mutating func hasHash(onLine line: Int) -> Bool {
    guard !hashLines.isEmpty else { return false }
    while let first = hashLines.first, first < line { hashLines.removeFirst() }
    return hashLines.first.map { $0 == line } ?? false
  }

  /// `title: C # for beginners`: the rest is lost as a comment. Two blanks before `#` show that a
  /// comment is meant.
  mutating func checkComment(_ record: NodeRecord, end: Position) {
    guard let frame = frames.last, frame.isMapping, let last = pending.last else { return }
    let offset = source.offset(line: end.line, column: end.column)
    guard offset + 1 < source.bytes.count, source.bytes[offset] == UInt8(ascii: " "),
      source.bytes[offset + 1] == UInt8(ascii: "#")
    else { return }
    let key = key(records[Int(last)])
    guard Self.proseKeys.contains(key) else { return }
    let line = SourceLine(end.line, in: source)
    let rest = line.text(from: end.column + 1)
    var hint = "put two spaces before '#' if it is a comment"
    if Int(record.line) == end.line {
      let whole = line.text(from: Int(record.column))
      hint = "put the text in quotes: \(key): \(Quoting.quoted(whole)), or \(hint)"
    }
    report(
      source.diagnostic(
        YAMLCodes.swallowedText, "text after '#' is a comment and is lost",
        at: Position(line: end.line, column: end.column + 1),
        length: rest.unicodeScalars.count, hint: hint))
  }

  /// ` -mon` on a line of its own: without a space it is text and no list.
  mutating func checkDash(_ record: NodeRecord) -> ScalarState {
    let start = Int(record.start)
    guard record.count > 1, text[start] == UInt8(ascii: "-"), beginsItsLine(record) else {
      return .usable
    }
    let next = text[start + 1]
    let isWord = next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z")
    guard isWord || next >= 0x80 || record.length == 0 else { return .usable }
    let line = SourceLine(Int(record.line), in: source)
    let entry = line.text(from: Int(record.column) + 1)
    report(
      source.diagnostic(
        YAMLCodes.missingSpaceAfterDash, "a space is missing after the dash",
        at: Position(line: Int(record.line), column: Int(record.column)),
        hint: "write '- \(entry)'"))
    return .broken
  }

  /// Lines of a map or list that have become one text: `start:10:30`, or a dash indented too far.
  mutating func checkLines(_ record: NodeRecord, end: Position) -> ScalarState {
    let first = Int(record.line) + (beginsItsLine(record) ? 0 : 1)
    guard first <= end.line else { return .usable }
    var state = ScalarState.usable
    for number in first...end.line {
      let line = SourceLine(number, in: source)
      let position = Position(line: number, column: line.indentation + 1)
      if let fixed = line.withSpaceAfterColon() {
        reportMissingSpace(at: position, length: line.trimmedLength, fixed: fixed)
        state = .broken
      } else if line.isListEntry, frames.last?.isMapping == false {
        report(
          source.diagnostic(
            YAMLCodes.indentation, "a list entry is indented differently from its list",
            at: position, hint: "line up the dashes of a list"))
        state = .broken
      }
    }
    return state
  }

  /// `"C:\temp"`: in double quotes a backslash makes other characters.
  mutating func checkEscapes(_ record: NodeRecord, end: Position) {
    let bytes = text[Int(record.start)..<Int(record.start) + Int(record.count)]
    let isDrive = bytes.dropFirst().first == UInt8(ascii: ":")
    let hasControl = bytes.contains { $0 < 0x20 && $0 != UInt8(ascii: "\n") }
    guard isDrive || hasControl, Int(record.line) == end.line else { return }
    let line = SourceLine(end.line, in: source)
    let written = line.text(from: Int(record.column), length: Int(record.length))
    guard let found = Quoting.suspiciousEscape(in: written, isDrive: isDrive) else { return }
    let inside = String(written.dropFirst().dropLast())
    report(
      source.diagnostic(
        YAMLCodes.controlEscape, "a backslash in double quotes makes another character",
        at: Position(line: end.line, column: Int(record.column) + found), length: 2,
        hint: "use single quotes, where it is itself: '\(inside)'"))
  }

  /// Reports the invisible characters of a scalar that is not in quotes, and lets pass what stands
  /// before it, in comments.
  mutating func judgeSuspects(from start: Position, to end: Position, _ record: NodeRecord) {
    while let suspect = suspects.first, suspect.position < end {
      suspects.removeFirst()
      if suspect.position < start || suspect.isContinuation { continue }
      if record.style == .plain { report(suspect.diagnostic(in: source)) }
    }
  }

  /// Reports the invisible characters that were meant as indentation, up to where reading stopped.
  mutating func reportIndentation(before line: Int) {
    for suspect in suspects where suspect.position.line <= line {
      if suspect.isIndentation, !suspect.isContinuation {
        report(suspect.diagnostic(in: source))
      }
    }
  }

  /// Whether a finding already made is why the parser could not go on: an invisible character, or
  /// text that begins like something else.
  func explains(_ finding: Diagnostic, _ problem: SyntaxProblem) -> Bool {
    let distance = problem.position.line - finding.span.place.line
    switch finding.code {
    case YAMLCodes.invisibleCharacter: return abs(distance) <= 1
    case YAMLCodes.keyNotText, YAMLCodes.undefinedAlias, YAMLCodes.tag: return distance == 0
    default: return false
    }
  }

  private func beginsItsLine(_ record: NodeRecord) -> Bool {
    SourceLine(Int(record.line), in: source).indentation == Int(record.column) - 1
  }
}
