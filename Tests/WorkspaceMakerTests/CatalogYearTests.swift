import Compiler
import Diagnostics
import Foundation
import Testing

@testable import WorkspaceMaking

/// A year of a real college's changes.
@Suite(.enabled(if: CatalogData.isPresent, "the catalog is not on this machine"))
struct CatalogYearTests {
  @Test func `the year's changes lead to the last catalog`() throws {
    let history = try CatalogData.history()
    #expect(history.days == 170)
    let last = try CatalogHistory.classes(in: CatalogData.bytes("final.json"), named: "final.json")
    #expect(history.classes(afterDay: 170) == last)
  }

  @Test(arguments: [(0, 720, 265), (170, 725, 152)])
  func `every class is in the workspace, with its times or without`(
    day: Int, whole: Int, unscheduled: Int
  ) async throws {
    let history = try CatalogData.history()
    let classes = history.classes(afterDay: day)
    let made = try CatalogWorkspace(classes, of: history, hosts: nil)
    #expect(made.omissions.whole == whole)
    #expect(made.omissions.unscheduled.count == unscheduled)
    #expect(made.omissions.unread == [])
    #expect(whole + unscheduled == classes.count)
    let compilation = try await Compiling.compile(made.workspace)
    #expect(compilation.findings.filter { $0.severity == .error } == [])
    #expect(compilation.statistics.meetings == whole)
    #expect(compilation.unscheduled.count == unscheduled)
  }
}

/// The published catalog, which is not part of this package.
enum CatalogData {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/changes-stolaf-fall2025").standardizedFileURL

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "changes.jsonl").path)
  }

  static func history() throws -> CatalogHistory {
    try CatalogHistory(base: bytes("base.json"), changes: bytes("changes.jsonl"))
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }
}
