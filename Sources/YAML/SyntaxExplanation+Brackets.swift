import Diagnostics

extension SyntaxExplanation {
  /// A list or map in brackets that has no end, or lacks a comma.
  func unclosedBracket() -> Diagnostic {
    let open = problem.contextPosition
    let isList = problem.problem.contains("]")
    let (first, last) = isList ? ("[", "]") : ("{", "}")
    let isAtEnd = line.isBlankOrComment && problem.position.line >= source.lineCount
    if problem.position.line == open.line || isAtEnd {
      guard isAtEnd else {
        return finding(
          YAMLCodes.unclosedBracket, "',' or '\(last)' is missing before this",
          at: problem.position, hint: "put text that has quotes or brackets in it in quotes")
      }
      return finding(
        YAMLCodes.unclosedBracket, "'\(last)' is missing: '\(first)' is never closed", at: open,
        hint: "write '\(last)' at its end")
    }
    return finding(
      YAMLCodes.unclosedBracket, "'\(last)' is missing before this line",
      at: Position(line: line.number, column: line.indentation + 1),
      length: max(1, line.trimmedLength), hint: "write '\(last)' at the end of what it closes",
      related: [source.related("'\(first)' is opened here", at: open)])
  }

  /// Text that begins with a character YAML keeps for itself.
  func reservedCharacter() -> Diagnostic {
    let position = problem.position
    guard let character = line.character(at: position.column), character != "\t" else {
      return tab()
    }
    let head = line.head(before: position.column)
    return finding(
      YAMLCodes.reservedCharacter, "text cannot begin with '\(character)' without quotes",
      at: position,
      hint: line.value(from: position.column).map { "write \(head)\(Quoting.quoted($0))" })
  }

  /// `*` or `&` that is no alias and no anchor.
  func badAnchor() -> Diagnostic {
    let position = problem.contextPosition
    let line = SourceLine(position.line, in: source)
    let isAlias = line.character(at: position.column) == "*"
    let head = line.head(before: position.column)
    let start = isAlias ? "'*' begins an alias" : "'&' begins an anchor"
    return finding(
      YAMLCodes.reservedCharacter, "\(start), and no name follows", at: position,
      hint: line.value(from: position.column).map {
        "if it is text, put it in quotes: \(head)\(Quoting.quoted($0))"
      })
  }
}
