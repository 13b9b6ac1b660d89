import Mustache

/// What becomes of values that people wrote.
enum TextStyle: Hashable, Sendable {
  /// They are written as they are: titles, descriptions.
  case plain
  /// What means something in Markdown is escaped.
  case markdown

  /// The first line of a text, which tells the library how to escape; it vanishes when written.
  var pragma: String {
    switch self {
    case .plain: "{{% CONTENT_TYPE: TEXT}}\n"
    case .markdown: Self.markdownPragma
    }
  }

  // The library keeps one table of content types, by name: it is told of this one before any text
  // can mention it.
  private static let markdownPragma: String = {
    let name = "rooster-markdown"
    MustacheContentTypes.register(MarkdownContent(), named: name)
    return "{{% CONTENT_TYPE: \(name)}}\n"
  }()
}

private struct MarkdownContent: MustacheContentType {
  func escapeText(_ text: String) -> String { MarkdownText.escaped(text) }
}
