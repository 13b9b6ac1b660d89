import CivilTime
import Compiler
import Diagnostics
import Foundation
import Testing

@testable import rooster

/// Ten files with five mistakes each, as people of ten schools would make them, and what they are
/// told. `Tests/Teachers` is a workspace, with the messages for each file in `expected`.
@Suite("Messages that teach")
struct TeacherTests {
  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Teachers")

  private static let files = [
    "01-algorithms", "02-analyse", "03-signalverarbeitung", "04-litterature", "05-historia",
    "06-chemistry", "07-biology", "08-music", "09-physics", "10-webinars",
  ]

  @Test("a file with five mistakes is explained to the letter", arguments: files)
  func explained(_ name: String) async throws {
    let expected = try String(
      contentsOf: Self.root.appending(path: "expected/\(name).txt"), encoding: .utf8)
    let path = "schedules/courses/\(name).yaml"
    let findings = try await findings().filter { $0.span.place.file == path }
    #expect(findings.map { $0.rendered() }.joined() == expected)
  }

  private func findings() async throws -> [Diagnostic] {
    var files: [String: [UInt8]] = [:]
    for folder in ["schedules", "templates"] {
      let paths = try FileManager.default.subpathsOfDirectory(
        atPath: Self.root.appending(path: folder).path)
      for path in paths where path.contains(".") {
        let bytes = try Data(contentsOf: Self.root.appending(path: "\(folder)/\(path)"))
        files["\(folder)/\(path)"] = Array(bytes)
      }
    }
    let zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    let sources = SourceTree(
      schedules: "schedules", templates: "templates", files: files, names: [], failures: [])
    return await Compiler(zones: zones) { Registry.audit(for: $0) }.check(sources).findings
  }
}
