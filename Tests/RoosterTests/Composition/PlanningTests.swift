import ArgumentParser
import Compiler
import Diagnostics
import Digests
import Domain
import Foundation
import Planner
import Ports
import Stores
import Testing

@testable import rooster

@Suite("Planning files that were checked before")
struct PlanningTests {
  private static let workspace = """
    institution: Example University
    zone: Europe/Amsterdam
    accounts:
      bbb:
        provider: bigbluebutton
        url: https://bbb.example.edu/bigbluebutton/
        secret: env:BBB_SECRET

    """

  private static let course = """
    course: CS101
    meetings:
      exam: { at: 2027-06-14 10:00-12:00 }

    """

  @Test("compiles them once, as long as the same is recorded of them")
  func compilesOnce() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let schedules = folder.appending(path: "schedules")
    try FileManager.default.createDirectory(at: schedules, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.workspace.utf8).write(to: schedules.appending(path: "rooster.yaml"))
    try Data(Self.course.utf8).write(to: schedules.appending(path: "cs101.yaml"))

    let session = try Session(
      CommonOptions.parse(["--schedules", schedules.path(percentEncoded: false)]))
    let store = MemoryStore(lineage: "planning") { _ in true }
    let planning = Planning(session: session, store: store, path: "state.db")
    let tree = await session.read()
    var checked = try await planning.check(tree)
    // What only this compilation says tells whether it was the one that counted.
    let mark = Diagnostic(
      Codes.teacherClash.code, "said once",
      at: Span(Place(file: "schedules/cs101.yaml", line: 1, column: 1)), severity: .warning)
    checked.compilation.findings.append(mark)

    #expect(try await warnings(planning, tree, after: checked).contains(mark))
    #expect(try await !warnings(planning, tree, after: nil).contains(mark))

    try store.commit([
      .file(
        RecordedFile(
          path: "schedules/cs101.yaml", inputs: .of("another apply"), dependencies: [],
          resources: 1))
    ])
    #expect(try await !warnings(planning, tree, after: checked).contains(mark))
  }

  private func warnings(
    _ planning: Planning, _ tree: SourceTree, after checked: Planning.Checked?
  ) async throws -> [Diagnostic] {
    let session = planning.session
    let secrets = SecretReading(
      files: session.files, folder: session.folder, variables: session.secretVariables)
    return try await planning.make(
      tree, after: checked, http: UnusedClient(), key: Secret(""), secrets: secrets
    ).plan.warnings
  }
}
