import Diagnostics

/// What validation found, in the form somebody or something asked for.
struct FindingsView {
  let findings: DiagnosticBag
  let counts: WorkspaceCounts
  let scope: Scope
  let strictness: Strictness
  let repository: RepositoryPaths
  let tool: Tool

  /// Which files were asked about.
  enum Scope {
    case workspace
    /// Some of them; what there is to say of the others is not among the findings.
    case part
  }

  /// What makes files invalid.
  enum Strictness {
    case errors, errorsAndWarnings
  }

  /// Who speaks, where a form wants to know.
  struct Tool: Hashable, Sendable {
    var version: String
    /// What a code means; codes without a rule go by their name.
    var rules: [Code: FindingRule]
  }

  /// - Parameters:
  ///   - folder: the workspace's folder as seen from the root of its repository, such as `term`;
  ///     empty when they are the same. Forges want paths from the root.
  init(
    findings: DiagnosticBag, counts: WorkspaceCounts, scope: Scope, strictness: Strictness,
    folder: String, tool: Tool
  ) {
    self.findings = findings
    self.counts = counts
    self.scope = scope
    self.strictness = strictness
    repository = RepositoryPaths(folder: folder)
    self.tool = tool
  }

  /// Whether the files that were asked about can be used.
  var isValid: Bool {
    switch strictness {
    case .errors: !findings.hasErrors
    case .errorsAndWarnings: !findings.hasErrors && findings.warnings == 0
    }
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
    guard !parts.isEmpty else { return verdict }
    let files = Set(findings.sorted.filter { $0.severity != .note }.map(\.span.place.file)).count
    let found = "\(parts.joined(separator: ", ")) in \(Quantity(files, "file"))"
    return isValid ? "\(found). \(verdict)" : found
  }

  /// What is said of files that are valid.
  private var verdict: String {
    switch scope {
    case .workspace: counts.sentence
    case .part: "What was asked for is valid."
    }
  }

  /// For programs of one's own.
  var json: String {
    let document: JSON = [
      "format_version": .text("1.0"),
      "valid": .truth(isValid),
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
