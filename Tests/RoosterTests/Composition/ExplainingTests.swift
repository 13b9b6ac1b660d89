import ArgumentParser
import Compiler
import Diagnostics
import Foundation
import Testing

@testable import rooster

@Suite("Explaining a code")
struct ExplainingTests {
  @Test("writes nothing, and leaves what is kept of a workspace as it is")
  func leavesTheCacheAlone() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let cache = folder.appending(path: ".rooster/cache")
    try FileManager.default.createDirectory(at: cache, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let kept = cache.appending(path: "result")
    try Data("kept".utf8).write(to: kept)

    let options = try CommonOptions.parse(["--schedules", "\(folder.path())/schedules"])
    let entry = try #require(Catalogue.entry(for: "S145"))
    let explanation = try await Session(options).explanation(of: entry)

    #expect(explanation.findings.map(\.code) == ["S145"])
    #expect(try Data(contentsOf: kept) == Data("kept".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: cache.path()) == ["result"])
  }
}
