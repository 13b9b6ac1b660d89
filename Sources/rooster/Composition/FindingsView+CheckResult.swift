import ArgumentParser
import Compiler
import Diagnostics

extension FindingsView {
  /// What was found; `concerning` picks files, all by default.
  init(_ result: CheckResult, concerning: (String) -> Bool = { _ in true }) {
    var bag = DiagnosticBag()
    bag.append(contentsOf: result.findings.filter { concerning($0.span.place.file) })
    // The catalogue is a book: where nothing was found, nobody opens it.
    let rules = bag.isEmpty ? [:] : Self.rules
    self.init(
      findings: bag, counts: WorkspaceCounts(result), folder: "",
      tool: Tool(version: Rooster.configuration.version, rules: rules))
  }
}

extension FindingsView {
  /// What each code is about, for machines that show it beside the findings.
  private static var rules: [Code: FindingRule] {
    Dictionary(
      Catalogue.entries.map { ($0.code, FindingRule($0)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension WorkspaceCounts {
  /// What a workspace without errors holds; with errors, only its files are counted.
  init(_ result: CheckResult) {
    let statistics = result.statistics
    let tally = result.isSound ? statistics.tally : Tally()
    self.init(
      files: statistics.files, courses: result.isSound ? statistics.courses : 0,
      meetings: tally.meetings, webinars: tally.webinars, rooms: tally.rooms,
      announcements: tally.announcements)
  }
}
