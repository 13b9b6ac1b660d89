import Compiler

/// What a code means, for tools that show it beside their findings.
struct FindingRule: Hashable, Sendable {
  /// What is wrong, in a few words without a full stop.
  let title: String
  /// Why it is refused or warned of.
  let description: String
  /// The description and an example, without markup.
  let help: String
  /// The same in Markdown.
  let markdown: String
}

extension FindingRule {
  /// The rule of an entry of the catalogue.
  init(_ entry: CatalogueEntry) {
    let description = entry.explanation.joined(separator: "\n\n")
    let examples = [("Wrong", entry.wrong), ("Right", entry.right)]
    let files = examples.flatMap { title, example in
      example.files.map { (title: "\(title) (\($0.path))", text: $0.shown) }
    }
    self.init(
      title: entry.title, description: description,
      help: ([description] + files.map { "\($0.title):\n\n\($0.text)" }).joined(separator: "\n\n"),
      markdown: ([entry.explanation.map(\.markdown).joined(separator: "\n\n")]
        + files.map { "\($0.title.markdown):\n\n```\n\($0.text)```" }).joined(separator: "\n\n"))
  }
}
