import ArgumentParser
import Compiler
import Diagnostics
import Domain

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
      tool: Tool(version: Rooster.configuration.version, titles: Self.titles))
  }
}

extension FindingsView {
  /// What each code is about, for machines that want a title.
  private static var titles: [Code: String] {
    Dictionary(
      Codes.allCases.map { ($0.code, $0.title) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension WorkspaceCounts {
  init(_ compilation: Compilation) {
    var kinds: [MeetingKind: Int] = [:]
    var announcements = 0
    var heads: Set<String> = []
    for file in compilation.desired?.files ?? [] {
      guard case .compiled(let resources) = file.content else { continue }
      for resource in resources {
        heads.insert(resource.address.head)
        switch resource.body {
        case .meeting(let meeting): kinds[meeting.kind, default: 0] += 1
        case .announcement: announcements += 1
        }
      }
    }
    self.init(
      files: compilation.statistics.files, courses: heads.count,
      meetings: kinds[.meeting] ?? 0, webinars: kinds[.webinar] ?? 0,
      rooms: kinds[.room] ?? 0, announcements: announcements)
  }
}
