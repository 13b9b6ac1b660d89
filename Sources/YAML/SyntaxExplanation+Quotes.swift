import Diagnostics

extension SyntaxExplanation {
  /// Text behind something complete: a quote, a bracket, an alias; or a line that fits nowhere.
  func unexpectedText() -> Diagnostic {
    let column = problem.position.column
    guard column > line.indentation + 1,
      let start = line.valueColumn(before: column)
        ?? (line.indentation + 1 < column ? line.indentation + 1 : nil),
      let first = line.character(at: start)
    else { return misplacedLine() }
    let head = line.head(before: start)
    switch first {
    case "'", "\"":
      return textAfterQuote(first, start: start, head: head)
    case "[", "{":
      let name = first == "[" ? "list" : "map"
      return finding(
        YAMLCodes.textAfterBracket, "'\(first)' begins a \(name), and text follows its end",
        at: problem.position, hint: quoteHint(head, from: start))
    case "*", "&":
      let name = first == "*" ? "an alias" : "an anchor"
      return finding(
        YAMLCodes.reservedCharacter, "'\(first)' begins \(name), and text follows it",
        at: problem.position, hint: quoteHint(head, from: start))
    default:
      return finding(
        YAMLCodes.syntax, "this text is not expected here", at: problem.position,
        hint: "put the whole value in quotes if it belongs to it")
    }
  }

  private func textAfterQuote(_ quote: Unicode.Scalar, start: Int, head: String) -> Diagnostic {
    let touches = line.character(at: problem.position.column - 1) == quote
    let value = line.value(from: start) ?? ""
    guard touches, value.unicodeScalars.count > 2, value.unicodeScalars.last == quote else {
      return finding(
        YAMLCodes.textAfterQuote, "text follows the closing quote", at: problem.position,
        hint: quoteHint(head, from: start))
    }
    let inside = String(value.dropFirst().dropLast())
    let message = quote == "'" ? "an apostrophe ends the quote" : "a double quote ends the quote"
    return finding(
      YAMLCodes.textAfterQuote, message, at: problem.position,
      hint: quote == "'"
        ? "double it, or use double quotes: \(head)\(Quoting.quoted(inside))"
        : "use single quotes around it: \(head)\(Quoting.quoted(inside))")
  }

  private func misplacedLine() -> Diagnostic {
    let position = problem.position
    let length = max(1, line.trimmedLength)
    if line.character(at: position.column) == ":" {
      return finding(
        YAMLCodes.missingKey, "a key is missing before ':'", at: position,
        hint: "write 'key: value'")
    }
    if problem.problem.contains("document start") {
      return finding(
        YAMLCodes.indentation, "this line is indented less than the first line of the file",
        at: position, length: length, hint: "begin the keys of the file at the same column")
    }
    if problem.problem.contains("'-'") {
      return finding(
        YAMLCodes.mixedListAndKeys, "a list goes on here, and this line has no dash",
        at: position, length: length, hint: "begin it with '- ', or indent it differently")
    }
    if line.character(at: position.column) == "-" {
      return finding(
        YAMLCodes.mixedListAndKeys, "a list entry stands among keys", at: position,
        length: length, hint: "put the list below a key, or delete the dash")
    }
    return finding(
      YAMLCodes.indentation,
      "this line is indented by \(Self.spaces(line.indentation)), which fits no line above",
      at: position, length: length, hint: "line it up with the keys it belongs to")
  }

  /// A quote without its end, shown where it begins.
  func unclosedQuote() -> Diagnostic {
    let start = problem.contextPosition
    let line = SourceLine(start.line, in: source)
    let quote = line.character(at: start.column) ?? "\""
    let rest = line.text(from: start.column)
    return finding(
      YAMLCodes.unclosedQuote, "the quote that begins here is never closed", at: start,
      hint: quote == "'" && !rest.dropFirst().isEmpty
        ? "end it with ', or put text that begins with an apostrophe in double quotes:"
          + " \(Quoting.quoted(rest))"
        : "end it with \(quote)")
  }

  /// A backslash that means nothing in double quotes.
  func unknownEscape() -> Diagnostic {
    let start = problem.contextPosition
    let line = SourceLine(start.line, in: source)
    let value = line.value(from: start.column) ?? ""
    let isOneLine = value.unicodeScalars.count > 1 && value.hasSuffix("\"")
    let fixed = isOneLine ? ": '\(value.dropFirst().dropLast())'" : ""
    return finding(
      YAMLCodes.unknownEscape, "a backslash in double quotes begins an escape, and this is none",
      at: problem.position, length: 2, hint: "use single quotes, where it is itself\(fixed)")
  }

  /// `head` followed by the rest of the line in quotes.
  func quoteHint(_ head: String, from column: Int) -> String? {
    line.value(from: column).map { "if it is text, put it in quotes: \(head)\(Quoting.quoted($0))" }
  }
}
