/// Another place that helps to understand a finding, such as the first of two equal keys.
package struct Related: Hashable, Sendable, Codable {
  /// Where to look.
  package let span: Span

  /// What is there, in a few words.
  package let message: String

  /// The text of that line, when it is known.
  package let excerpt: String?

  /// A place that explains a finding.
  package init(_ span: Span, _ message: String, excerpt: String? = nil) {
    self.span = span
    self.message = message
    self.excerpt = excerpt
  }
}
