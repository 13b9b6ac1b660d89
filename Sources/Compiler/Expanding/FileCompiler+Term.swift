import CivilTime
import Diagnostics
import Domain
import YAML

extension FileCompiler {
  /// The term that the file names: `2027-spring`, or `2027-spring/first` for a part of it.
  static func term(
    of schedule: Schedule, in workspace: WorkspaceFields, _ reader: inout Reader
  ) -> TermInUse? {
    guard let written = schedule.term else { return nil }
    let text = written.value.text
    let name = String(text.prefix { $0 != "/" })
    guard let calendar = workspace.workspace.terms[name] else {
      if !workspace.unreadTerms.contains(name) {
        reader.report(unknownTerm(name, at: written.node, in: workspace))
      }
      return nil
    }
    guard name.count < text.count else {
      return TermInUse(name: name, calendar: calendar, part: nil)
    }
    let part = String(text.dropFirst(name.count + 1))
    guard let weeks = calendar.parts[part] else {
      let known = calendar.parts.keys.sorted()
      reader.report(
        written.node.finding(
          .unknownTerm, "the term '\(name)' has no part '\(part)'",
          hint: Suggestion.hint(for: part, among: known)
            ?? (known.isEmpty
              ? "parts are named in rooster.yaml: parts: { first: 1-7, second: 8-15 }"
              : "its parts are \(known.joined(separator: ", "))")))
      return nil
    }
    return TermInUse(name: name, calendar: calendar, part: weeks)
  }

  private static func unknownTerm(
    _ name: String, at node: Node, in workspace: WorkspaceFields
  ) -> Diagnostic {
    let known = workspace.workspace.terms.keys.sorted()
    return node.finding(
      .unknownTerm, "there is no term '\(name)'",
      hint: Suggestion.hint(for: name, among: known)
        ?? (known.isEmpty
          ? "terms are named in rooster.yaml, below 'terms:'"
          : "the terms are \(known.joined(separator: ", "))"))
  }
}
