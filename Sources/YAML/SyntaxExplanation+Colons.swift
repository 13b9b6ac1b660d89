import Diagnostics

extension SyntaxExplanation {
  /// A second `: ` in a line, or a line that is indented too far.
  func unexpectedColon() -> Diagnostic {
    let position = problem.position
    if let start = line.valueColumn(before: position.column), let value = line.value(from: start) {
      return finding(
        YAMLCodes.colonInValue, "a value with ': ' in it needs quotes", at: position,
        hint: "write \(line.head(before: start))\(Quoting.quoted(value))")
    }
    if let slip = slipAbove() { return slip }
    let key = line.text(from: line.indentation + 1, length: position.column - 1 - line.indentation)
    var hint = "line it up with the keys above"
    if let above = keyAbove() {
      hint = "indent it by \(Self.spaces(above.indentation)), as line \(above.number)"
    }
    return finding(
      YAMLCodes.indentation, "'\(key)' is indented too far", at: position, hint: hint)
  }

  // The first keys of a map, and the line above this one is none: it and this line are one text to YAML.
  private func slipAbove() -> Diagnostic? {
    var number = line.number - 1
    while number >= 1, SourceLine(number, in: source).isBlankOrComment { number -= 1 }
    let above = SourceLine(number, in: source)
    guard number >= 1, above.indentation == line.indentation,
      keyAbove().map({ $0.text(from: 1).hasSuffix(":") }) ?? true
    else { return nil }
    return missingColon(
      in: above, at: Position(line: number, column: above.indentation + 1))
  }

  /// A line without a colon among keys, which libyaml notices one line too late.
  func missingColon() -> Diagnostic {
    let start = problem.contextPosition
    return missingColon(in: SourceLine(start.line, in: source), at: start)
  }

  private func missingColon(in line: SourceLine, at start: Position) -> Diagnostic {
    let length = max(1, line.text(from: start.column).unicodeScalars.count)
    let first = line.character(at: start.column)
    if first == "-", start.column == line.indentation + 1 {
      return finding(
        YAMLCodes.missingSpaceAfterDash, "a space is missing after the dash", at: start,
        hint: "write '- \(line.text(from: start.column + 1))'")
    }
    if let fixed = line.withSpaceAfterColon() {
      return finding(
        YAMLCodes.missingSpaceAfterColon, line.missingSpaceMessage(from: start.column), at: start,
        length: length, hint: "write '\(fixed)'")
    }
    return finding(
      YAMLCodes.missingColon, "a colon is missing in this line", at: start, length: length,
      hint: "write 'key: value'; text that goes on from the line above is indented further")
  }

  /// `days: - mon`: a list begins on the next line.
  func listOnKeyLine() -> Diagnostic {
    let position = problem.position
    let entry = line.text(from: position.column + 1).drop { $0 == " " }
    if position.column == line.indentation + 1 {
      return finding(
        YAMLCodes.indentation, "a list entry is indented differently from its list",
        at: position, hint: "line up the dashes of a list")
    }
    return finding(
      YAMLCodes.listOnKeyLine, "a list cannot begin on the line of its key", at: position,
      hint: "begin it on the next line, or write [\(entry)]")
  }

  /// How many spaces, in words.
  static func spaces(_ count: Int) -> String {
    switch count {
    case 0: "no spaces"
    case 1: "1 space"
    default: "\(count) spaces"
    }
  }

  // The nearest line above with a key and less indentation than this one.
  private func keyAbove() -> SourceLine? {
    var number = line.number - 1
    while number >= 1 {
      let above = SourceLine(number, in: source)
      if !above.isBlankOrComment, above.indentation < line.indentation { return above }
      number -= 1
    }
    return nil
  }
}
