import Diagnostics

/// The findings of one list: of each kind the first ones at their places, the rest in one sum.
///
/// A list of 100,000 people may have one mistake in each row, and nothing may be dropped silently.
struct PeopleFindings {
  /// Findings of one kind that are shown each at its place. More are one mistake made many times.
  static let mostOfAKind = 20

  private struct Tally {
    var count = 0
    /// The last that is shown.
    var last: Span
    /// The first that is not.
    var omitted: Diagnostic?
    var lastLine = 0
  }

  private var shown: [Diagnostic] = []
  private var tallies: [Code: Tally] = [:]

  /// Adds a finding of one file.
  mutating func add(_ finding: Diagnostic) {
    var tally = tallies[finding.code] ?? Tally(last: finding.span)
    tally.count += 1
    if tally.count <= Self.mostOfAKind {
      tally.last = finding.span
      shown.append(finding)
    } else {
      if tally.omitted == nil { tally.omitted = finding }
      tally.lastLine = max(tally.lastLine, finding.span.place.line)
    }
    tallies[finding.code] = tally
  }

  /// All of them, sorted by place.
  var sorted: [Diagnostic] {
    (shown + tallies.values.compactMap { Self.sum($0) }).sorted()
  }

  private static func sum(_ tally: Tally) -> Diagnostic? {
    guard let omitted = tally.omitted else { return nil }
    let count = tally.count - mostOfAKind
    let like = "like the one in line \(tally.last.place.line)"
    return Diagnostic(
      PeopleCodes.moreFindings,
      count == 1
        ? "1 more finding \(like)"
        : "\(count) more findings \(like), the last of them in line \(tally.lastLine)",
      at: omitted.span, severity: omitted.severity, excerpt: omitted.excerpt)
  }
}
