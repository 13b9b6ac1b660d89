package import Diagnostics

/// What there is to say about one kind of finding: for people who met it and want to know more.
package struct CatalogueEntry: Hashable, Sendable {
  /// The code that findings carry.
  package let code: Code

  /// What kind of finding it is, in a few words without a full stop.
  package let title: String

  /// Why it is refused or warned of, and what would happen otherwise; one paragraph an element,
  /// without line breaks.
  package let explanation: [String]

  /// The shortest files that show the mistake.
  package let wrong: CatalogueExample

  /// The same files without it.
  package let right: CatalogueExample

  /// An entry; in `explanation` a single line break is a space and an empty line ends a paragraph.
  init(
    _ code: Code, _ title: String, _ explanation: String, wrong: CatalogueExample,
    right: CatalogueExample
  ) {
    self.code = code
    self.title = title
    self.explanation = explanation.split(separator: "\n\n").map { paragraph in
      paragraph.split(separator: "\n").joined(separator: " ")
    }
    self.wrong = wrong
    self.right = right
  }

  /// An entry about workspaces and schedule files.
  init(
    _ code: Codes, _ title: String, _ explanation: String, wrong: CatalogueExample,
    right: CatalogueExample
  ) {
    self.init(code.code, title, explanation, wrong: wrong, right: right)
  }
}
