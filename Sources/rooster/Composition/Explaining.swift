import Compiler
import Diagnostics

extension Session {
  /// A code with what Rooster says about its wrong example, which is compiled here and now: a message
  /// in a catalogue would be an old one some day. What is kept of the workspace is let alone.
  func explanation(of entry: CatalogueEntry) async -> Explanation {
    Explanation(entry, findings: await compiler.check(entry.wrong.sources).findings)
  }
}

extension Console {
  /// Where to read more about findings, told once for all of them.
  func tellWhereToReadMore(_ findings: [Diagnostic]) {
    guard let first = findings.first else { return }
    note("More about a code: rooster explain \(first.code)")
  }
}
