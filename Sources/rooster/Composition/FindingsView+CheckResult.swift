import ArgumentParser
import Compiler
import Diagnostics

extension FindingsView {
  /// What was found in the selected files.
  ///
  /// - Parameter folder: See ``init(findings:counts:scope:strictness:folder:tool:)``.
  init(
    _ result: CheckResult, in selection: PathSelection, strictness: Strictness, folder: String
  ) {
    var bag = DiagnosticBag()
    bag.append(contentsOf: result.findings.filter { selection.contains($0.span.place.file) })
    var rules: [Code: FindingRule] = [:]
    for code in Set(bag.sorted.map(\.code)) {
      rules[code] = Catalogue.entry(for: code).map { FindingRule($0) }
    }
    self.init(
      findings: bag, counts: WorkspaceCounts(result),
      scope: selection.isEverything ? .workspace : .part, strictness: strictness, folder: folder,
      tool: Tool(version: Rooster.configuration.version, rules: rules))
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
