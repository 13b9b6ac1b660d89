import Compiler
import Diagnostics

/// A code explained: what the catalogue has, and what Rooster says about the wrong example.
struct Explanation: Hashable, Sendable {
  let entry: CatalogueEntry
  /// The findings of that code, in order; never empty, which the tests of the catalogue hold.
  let findings: [Diagnostic]

  /// - Parameter findings: Everything that was found in the wrong example.
  init(_ entry: CatalogueEntry, findings: [Diagnostic]) {
    self.entry = entry
    self.findings = findings.filter { $0.code == entry.code }
  }

  /// How much such a finding weighs in the example.
  var severity: Severity { findings.first?.severity ?? .error }

  /// What Rooster says, as people read it.
  func says(style: TextStyle) -> String { findings.map { $0.rendered(style) }.joined() }
}
