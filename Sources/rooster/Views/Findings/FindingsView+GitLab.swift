import Diagnostics
import Digests

extension FindingsView {
  /// A Code Quality report, which GitLab shows in the merge request.
  ///
  /// <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>
  var gitlab: String {
    var seen: [String: Int] = [:]
    let entries = findings.sorted.map { finding -> JSON in
      let identity = finding.identity
      let index = seen[identity, default: 0]
      seen[identity] = index + 1
      return entry(finding, fingerprint: Fingerprint.of("\(identity)\u{0}\(index)"))
    }
    return JSON.list(entries).document
  }

  private func entry(_ finding: Diagnostic, fingerprint: Fingerprint) -> JSON {
    let digits = fingerprint.description.dropFirst("sha256:".count)
    return [
      "description": .text(finding.sentence),
      "check_name": .text(finding.code.rawValue),
      "fingerprint": .text(String(digits)),
      "severity": .text(Self.weight(finding.severity)),
      "location": [
        "path": .text(repository.path(of: finding.span.place.file)),
        "lines": ["begin": .number(finding.span.place.line)],
      ],
    ]
  }

  private static func weight(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }
}

extension Diagnostic {
  /// What makes it the same finding after lines were added above it: everything but the place.
  var identity: String {
    [code.rawValue, span.place.file, message, excerpt ?? ""].joined(separator: "\u{0}")
  }
}
