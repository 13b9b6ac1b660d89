import Diagnostics
import Digests

extension FindingsView {
  /// A log of SARIF 2.1.0 (OASIS), which GitHub and others show as code scanning alerts.
  var sarif: String {
    let sorted = findings.sorted
    let codes = Set(sorted.map(\.code)).sorted()
    let indices = Dictionary(
      codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let document: JSON = [
      "$schema": .text("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .text("2.1.0"),
      "runs": .list([
        [
          "tool": ["driver": driver(codes)],
          // Section 3.14.17: columns are counted as the compiler counts them.
          "columnKind": .text("unicodeCodePoints"),
          "results": .list(sorted.map { result($0, rule: indices[$0.code] ?? 0) }),
        ]
      ]),
    ]
    return document.document
  }

  private func driver(_ codes: [Code]) -> JSON {
    [
      "name": .text("Rooster"), "version": .text(tool.version),
      "rules": .list(codes.map(rule)),
    ]
  }

  /// What section 3.49 asks of a rule, and what GitHub shows of it.
  private func rule(_ code: Code) -> JSON {
    guard let rule = tool.rules[code] else {
      return ["id": .text(code.rawValue), "shortDescription": ["text": .text(code.rawValue)]]
    }
    return [
      "id": .text(code.rawValue), "shortDescription": ["text": .text(rule.title)],
      "fullDescription": ["text": .text(rule.description)],
      "help": ["text": .text(rule.help), "markdown": .text(rule.markdown)],
    ]
  }

  private func result(_ finding: Diagnostic, rule: Int) -> JSON {
    var members = [
      JSON.Member("ruleId", .text(finding.code.rawValue)),
      JSON.Member("ruleIndex", .number(rule)),
      // The levels have the names of our severities (section 3.27.10).
      JSON.Member("level", .text(finding.severity.rawValue)),
      JSON.Member("message", ["text": .text(finding.sentence)]),
      JSON.Member("locations", .list([location(finding.span, excerpt: finding.excerpt)])),
    ]
    if !finding.related.isEmpty {
      members.append(JSON.Member("relatedLocations", .list(finding.related.map(location))))
    }
    let identity: JSON = ["rooster/v1": .text(Fingerprint.of(finding.identity).short)]
    members.append(JSON.Member("partialFingerprints", identity))
    return .object(members)
  }

  private func location(_ related: Related) -> JSON {
    guard case .object(let members) = location(related.span, excerpt: related.excerpt) else {
      return .null
    }
    return .object(members + [JSON.Member("message", ["text": .text(related.message)])])
  }

  private func location(_ span: Span, excerpt: String?) -> JSON {
    let region: JSON = [
      "startLine": .number(span.place.line), "startColumn": .number(span.place.column),
      // The column after the last one (section 3.30.8).
      "endColumn": .number(span.place.column + span.length),
    ]
    var physical = [
      JSON.Member(
        "artifactLocation", ["uri": .text(repository.uri(of: span.place.file))]),
      JSON.Member("region", region),
    ]
    if let excerpt {
      let context: JSON = [
        "startLine": .number(span.place.line), "snippet": ["text": .text(excerpt)],
      ]
      physical.append(JSON.Member("contextRegion", context))
    }
    return ["physicalLocation": .object(physical)]
  }
}
