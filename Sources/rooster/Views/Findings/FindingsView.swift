import Diagnostics

/// What validation found, in the form somebody or something asked for.
struct FindingsView {
  let findings: DiagnosticBag
  let counts: WorkspaceCounts
  let repository: RepositoryPaths
  let tool: Tool

  /// Who speaks, where a form wants to know.
  struct Tool: Hashable, Sendable {
    var version: String
    /// What a code means; codes without a rule go by their name.
    var rules: [Code: FindingRule]

    init(version: String, rules: [Code: FindingRule]) {
      self.version = version
      self.rules = rules
    }
  }

  /// - Parameters:
  ///   - folder: the workspace's folder as seen from the root of its repository, such as `term`;
  ///     empty when they are the same. Forges want paths from the root.
  init(findings: DiagnosticBag, counts: WorkspaceCounts, folder: String, tool: Tool) {
    self.findings = findings
    self.counts = counts
    repository = RepositoryPaths(folder: folder)
    self.tool = tool
  }

  /// For people: every finding with its excerpt, and the counts.
  func text(style: TextStyle) -> String {
    let findings = self.findings.rendered(style)
    return (findings.isEmpty ? "" : findings + "\n") + style.ink(closing, .strong) + "\n"
  }

  private var closing: String {
    let errors = findings.errors
    let warnings = findings.warnings
    let parts = [
      errors > 0 ? "\(Quantity(errors, "error"))" : nil,
      warnings > 0 ? "\(Quantity(warnings, "warning"))" : nil,
    ].compactMap(\.self)
    guard !parts.isEmpty else { return counts.sentence }
    let files = Set(findings.sorted.filter { $0.severity != .note }.map(\.span.place.file)).count
    let found = "\(parts.joined(separator: ", ")) in \(Quantity(files, "file"))"
    return errors > 0 ? found : "\(found). \(counts.sentence)"
  }

  /// For programs of one's own.
  var json: String {
    let document: JSON = [
      "format_version": .text("1.0"),
      "valid": .truth(!findings.hasErrors),
      "summary": .object(
        [
          JSON.Member("errors", .number(findings.errors)),
          JSON.Member("warnings", .number(findings.warnings)),
          JSON.Member("omitted", .number(findings.omitted)),
        ] + counts.members),
      "diagnostics": .list(findings.sorted.map(\.fullJSON)),
    ]
    return document.document
  }
}

extension Diagnostic {
  fileprivate var fullJSON: JSON {
    guard case .object(let members) = json else { return json }
    return .object(
      members + [
        JSON.Member("length", .number(span.length)),
        JSON.Member(
          "related",
          .list(
            related.map { related in
              .object(
                [JSON.Member("message", .text(related.message))] + related.span.place.members)
            })),
      ])
  }
}
