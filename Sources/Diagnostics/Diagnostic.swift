/// One finding about the files that people edit, complete in itself.
///
/// It carries the text of its line, so that it can be shown, stored and compared without the file.
package struct Diagnostic: Hashable, Sendable, Codable {
  /// What kind of finding it is.
  package let code: Code

  /// How much it weighs.
  package let severity: Severity

  /// Where it is.
  package let span: Span

  /// What is wrong, in the words of the person who wrote the file; no full stop.
  package let message: String

  /// What to write instead, when that is known.
  package let hint: String?

  /// The text of the line, when it is known.
  package let excerpt: String?

  /// Other places that help to understand it.
  package let related: [Related]

  /// A finding.
  package init(
    _ code: Code, _ message: String, at span: Span, severity: Severity = .error,
    hint: String? = nil, excerpt: String? = nil, related: [Related] = []
  ) {
    self.code = code
    self.severity = severity
    self.span = span
    self.message = message
    self.hint = hint
    self.excerpt = excerpt
    self.related = related
  }
}

extension Diagnostic: Comparable {
  /// Orders by place; at one place by severity, code, message and hint, so that output never varies.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    guard left.span == right.span else { return left.span < right.span }
    guard left.severity == right.severity else { return left.severity < right.severity }
    guard left.code == right.code else { return left.code < right.code }
    guard left.message == right.message else { return left.message < right.message }
    return (left.hint ?? "") < (right.hint ?? "")
  }
}
