/// The findings of a whole workspace: each once, in order, and never more than can be read.
package struct DiagnosticBag: Sendable {
  /// How many findings are kept. More than a thousand are one mistake made a thousand times,
  /// and nobody reads on.
  package static let limit = 1_000

  /// How many errors were found, counting those that were not kept.
  package private(set) var errors = 0

  /// How many warnings were found, counting those that were not kept.
  package private(set) var warnings = 0

  /// How many findings were counted but not kept, because of `limit`.
  package private(set) var omitted = 0

  private var kept: Set<Diagnostic> = []

  /// A bag without findings.
  package init() {}

  /// Whether nothing was found.
  package var isEmpty: Bool { kept.isEmpty && omitted == 0 }

  /// Whether at least one finding is an error.
  package var hasErrors: Bool { errors > 0 }

  /// The findings that were kept, sorted by place.
  package var sorted: [Diagnostic] { kept.sorted() }

  /// Adds a finding, unless an equal one is there already.
  package mutating func append(_ finding: Diagnostic) {
    guard !kept.contains(finding) else { return }
    switch finding.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: break
    }
    if kept.count < Self.limit {
      kept.insert(finding)
    } else {
      omitted += 1
    }
  }

  /// Adds several findings.
  package mutating func append(contentsOf findings: some Sequence<Diagnostic>) {
    for finding in findings { append(finding) }
  }
}
