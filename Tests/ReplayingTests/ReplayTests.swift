import Foundation
import Replaying
import Testing
import WorkspaceMaking

/// The real program through a few days of a real college's year.
@Suite(.enabled(if: CatalogFiles.arePresent, "the catalog is not on this machine"))
struct ReplayTests {
  /// So many classes of the catalog are played: one in each.
  private static let share = 12
  /// The first day, one of few changes, one of many, one before the term, one in it.
  private static let days = [0, 17, 18, 120, 160]

  @Test func `days of real changes lead to the last catalog`() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "replay-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let history = try CatalogHistory(
      base: CatalogFiles.bytes("base.json"), changes: CatalogFiles.bytes("changes.jsonl")
    ).keeping { Self.isPlayed($0) }
    let last = try CatalogHistory.classes(
      in: CatalogFiles.bytes("final.json"), named: "final.json"
    ).filter { Self.isPlayed($0.key) }
    var replay = Replay(
      history: history, hosts: nil, rooster: CatalogFiles.rooster, folder: folder)
    for day in Self.days + [history.days] {
      let played = try replay.play(day: day)
      #expect(played.complaints == [], "day \(day)")
      #expect(played.changedHosts == 0, "day \(day)")
    }
    let end = try await replay.finish(last)
    #expect(end.complaints == [])
    #expect(end.classes > 50)
    #expect(end.same + end.sameSinceChange == end.classes)
  }

  private static func isPlayed(_ id: String) -> Bool {
    Int(id).map { $0 % share == 0 } ?? false
  }
}

/// The published catalog, which is not part of this package, and the program that is tried on it.
enum CatalogFiles {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/changes-stolaf-fall2025").standardizedFileURL

  static var arePresent: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "changes.jsonl").path)
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// Built beside the tests.
  static var rooster: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "rooster").path
  }
}
