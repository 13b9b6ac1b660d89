import Diagnostics

/// Says in a teacher's words what libyaml could not read, and where.
struct SyntaxExplanation {
  let problem: SyntaxProblem
  let source: SourceText
  /// The line where libyaml stopped.
  let line: SourceLine

  init(_ problem: SyntaxProblem, in source: SourceText) {
    self.problem = problem
    self.source = source
    line = SourceLine(problem.position.line, in: source)
  }

  /// The finding. The words are those of libyaml 0.2.5 (scanner.c, parser.c); what is not among
  /// them is shown as it is.
  var diagnostic: Diagnostic {
    switch problem.problem {
    case "mapping values are not allowed in this context":
      unexpectedColon()
    case "could not find expected ':'":
      missingColon()
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      unexpectedText()
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      unclosedBracket()
    case "block sequence entries are not allowed in this context":
      listOnKeyLine()
    case "found character that cannot start any token":
      reservedCharacter()
    case "did not find expected alphabetic or numeric character":
      badAnchor()
    case "found unexpected end of stream", "found unexpected document indicator":
      unclosedQuote()
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      unknownEscape()
    default:
      other()
    }
  }

  /// A finding at a place.
  func finding(
    _ code: Code, _ message: String, at position: Position, length: Int = 1, hint: String? = nil,
    related: [Related] = []
  ) -> Diagnostic {
    source.diagnostic(
      code, message, at: position, length: length, hint: hint, related: related)
  }

  private func other() -> Diagnostic {
    let text = problem.problem
    if text.contains("tab character") { return tab() }
    if text.contains("did not find expected node content") { return missingContent() }
    if problem.context.contains("block scalar") {
      return finding(
        YAMLCodes.blockHeader, "nothing may follow '|' or '>' on its line", at: problem.position,
        hint: "begin the text on the next line, indented; or put it in quotes")
    }
    if problem.context.contains("tag") || text.contains("tag handle") {
      return finding(
        YAMLCodes.tag, "'!' begins a tag, and tags are not allowed", at: problem.position,
        hint: "if it is text, put the whole text in quotes")
    }
    if problem.context.contains("directive") || text.contains("directive") {
      return finding(
        YAMLCodes.syntax, "'%' at the begin of a line is not allowed",
        at: Position(line: line.number, column: line.indentation + 1),
        hint: "if it is text, put it in quotes")
    }
    let context = problem.context.isEmpty ? "" : " (\(problem.context))"
    return finding(YAMLCodes.syntax, "not YAML: \(text)\(context)", at: problem.position)
  }

  private func missingContent() -> Diagnostic {
    if line.text(from: 1) == "..." {
      return finding(
        YAMLCodes.emptyFile, "the file is empty", at: problem.position, length: 3,
        hint: SourceScan.emptyHint)
    }
    let character = line.character(at: problem.position.column)
    return finding(
      YAMLCodes.syntax,
      character.map { "a value is missing before '\($0)'" } ?? "a value is missing",
      at: problem.position, hint: "write a value, or put the whole text in quotes")
  }

  /// A tab where only spaces indent.
  func tab() -> Diagnostic {
    finding(
      YAMLCodes.tab, "a tab is used for indentation", at: problem.position,
      hint: "indent with spaces; editors can be told to insert them")
  }
}
