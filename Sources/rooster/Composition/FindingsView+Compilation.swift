import ArgumentParser
import Compiler
import Diagnostics

extension FindingsView {
  /// The findings of a compilation; `concerning` picks files, all by default.
  init(
    _ compilation: Compilation, folder: WorkspaceFolder,
    concerning: (String) -> Bool = { _ in true }
  ) {
    var bag = DiagnosticBag()
    bag.append(
      contentsOf: compilation.findings.filter { concerning($0.span.place.file) })
    self.init(
      findings: bag, counts: WorkspaceCounts(compilation), folder: "",
      tool: Tool(version: Rooster.configuration.version, rules: Self.rules))
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
  init(_ compilation: Compilation) {
    let statistics = compilation.statistics
    let hasErrors =
      compilation.workspace == nil || compilation.findings.contains { $0.severity == .error }
    let tally = hasErrors ? Tally() : statistics.tally
    self.init(
      files: statistics.files, courses: hasErrors ? 0 : statistics.courses,
      meetings: tally.meetings, webinars: tally.webinars, rooms: tally.rooms,
      announcements: tally.announcements)
  }
}
