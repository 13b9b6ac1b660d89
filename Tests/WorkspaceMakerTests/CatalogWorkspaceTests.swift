import CivilTime
import Compiler
import Diagnostics
import Testing

@testable import WorkspaceMaking

struct CatalogWorkspaceTests {
  private static let base = """
    {"term":"20251","at":"2025-01-01T03:13:03+00:00","classes":{
    "7":{"status":"O","course":"AS/RE 257","type":"R","title":"Art: \\"A\\"","cap":"18",
      "who":["T0006","T0007"],
      "meets":[{"raw":"T 0935-1100","norm":"TU 09:35-11:00","room":"TOH 186"},
        {"raw":"Th 0930-1050","norm":"TH 09:30-10:50","room":"TOH 200"}]},
    "8":{"status":"C","course":"ART 294","type":"R","title":"Internship","cap":"0","who":["T0008"],
      "meets":[]}}}
    """

  private static let changes = """
    {"at":"2025-01-04T02:46:18+00:00","add":{"9":{"status":"O","course":"MATH 1","type":"L",\
    "title":"Algebra","cap":"9","who":[],"meets":[{"raw":"noonish","norm":null,"room":"TBA"},\
    {"raw":"MW 2-3","norm":"MO WE 14:00-14:55","room":"RNS 1"}]}},"drop":["8"],"mod":{}}
    {"at":"2025-01-05T02:46:18+00:00","add":{},"drop":[],"mod":{"7":{"status":["O","C"],\
    "who":[["T0006","T0007"],["T0006"]],"title":["Art: \\"A\\"","Art"],\
    "meets":[[{"raw":"T 0935-1100","norm":"TU 09:35-11:00","room":"TOH 186"},\
    {"raw":"Th 0930-1050","norm":"TH 09:30-10:50","room":"TOH 200"}],\
    [{"raw":"T 0935-1100","norm":"TU 09:35-11:00","room":"TOH 186"}]]}}}

    """

  private static func history(_ changes: String = changes) throws -> CatalogHistory {
    try CatalogHistory(base: Array(base.utf8), changes: Array(changes.utf8))
  }

  private static func make(day: Int, hosts: Int? = nil) throws -> CatalogWorkspace {
    let history = try history()
    return try CatalogWorkspace(history.classes(afterDay: day), of: history, hosts: hosts)
  }

  private static func text(_ path: String, in workspace: MadeWorkspace) throws -> String {
    try #require(workspace.files.first { $0.path == path }).text
  }

  @Test func `a class is a course file with all its times`() throws {
    let text = try Self.text("schedules/courses/AS-RE/7.yaml", in: Self.make(day: 0).workspace)
    #expect(
      text == #"""
        # Type R, 18 places, open.
        course: 7
        title: "AS/RE 257 Art: \"A\""
        term: fall-2025
        teachers: [t0006@example.edu, t0007@example.edu]
        meetings:
          class:
            weekly: [tue 09:35-11:00, thu 09:30-10:50]
            host: pool
            description: "tue: TOH 186, thu: TOH 200"
            announce: class

        """#)
  }

  @Test func `a class without a time is unscheduled`() throws {
    let text = try Self.text("schedules/courses/ART/8.yaml", in: Self.make(day: 0).workspace)
    #expect(
      text == """
        # Type R, 0 places, closed.
        course: 8
        title: ART 294 Internship
        term: fall-2025
        teachers: [t0008@example.edu]
        meetings:
          class:
            unscheduled: true

        """)
  }

  @Test(arguments: [
    (
      0,
      [
        "1 classes with all their times",
        "1 classes without a time, written as 'unscheduled: true'",
      ]
    ),
    (
      1,
      [
        "1 classes with all their times", "left out, since it cannot be read: class 9: 'noonish'",
      ]
    ),
  ])
  func `what a workspace does not hold is said`(day: Int, lines: [String]) throws {
    #expect(try Self.make(day: day).omissions.lines == lines)
  }

  @Test func `a day's changes are made in what was there`() throws {
    let workspace = try Self.make(day: 2).workspace
    #expect(
      workspace.files.map(\.path) == [
        "schedules/courses/AS-RE/7.yaml", "schedules/courses/MATH/9.yaml",
        "schedules/rooster.yaml", "templates/announcements/class.md",
      ])
    let text = try Self.text("schedules/courses/AS-RE/7.yaml", in: workspace)
    #expect(
      text == """
        # Type R, 18 places, closed.
        course: 7
        title: AS/RE 257 Art
        term: fall-2025
        teachers: [t0006@example.edu]
        meetings:
          class:
            weekly: [tue 09:35-11:00]
            host: pool
            description: TOH 186
            announce: class

        """)
    #expect(try Self.history().moments.last == "2025-01-05T02:46:18+00:00")
  }

  @Test func `the workspace's own file is the same on all days`() throws {
    let texts = try (0...2).map {
      try Self.text("schedules/rooster.yaml", in: Self.make(day: $0).workspace)
    }
    #expect(Set(texts).count == 1)
    #expect(texts[0].contains("    hosts:\n      - room-001@example.edu\n\n"))
    let told = try Self.text("schedules/rooster.yaml", in: Self.make(day: 0, hosts: 7).workspace)
    #expect(told.split(separator: "- room-").count - 1 == 7)
  }

  @Test(arguments: 0...2)
  func `what is made compiles without an error`(day: Int) async throws {
    let compilation = try await Compiling.compile(Self.make(day: day).workspace)
    #expect(compilation.findings.filter { $0.severity != .note } == [])
    #expect(compilation.statistics.meetings == [1, 2, 2][day])
  }

  @Test(
    arguments: [
      (
        #"{"at":"x","add":{},"drop":["6"],"mod":{}}"#,
        "changes.jsonl:1: there is no class 6 to drop"
      ),
      (
        #"{"at":"x","add":{},"drop":[],"mod":{"6":{}}}"#,
        "changes.jsonl:1: there is no class 6 to change"
      ),
      (
        #"{"at":"x","add":{},"drop":[],"mod":{"8":{"cap":["1","2"]}}}"#,
        "changes.jsonl:1: class 8: its capacity is not what the change begins with"
      ),
      (
        #"{"at":"x","add":{"8":{"status":"O","course":"A 1","type":"R","title":"B","cap":"1","#
          + #""who":[],"meets":[]}},"drop":[],"mod":{}}"#,
        "changes.jsonl:1: the class 8 to add is there already"
      ),
    ])
  func `a change that does not fit says why`(changes: String, sentence: String) {
    let error = #expect(throws: MakingError.self) { try Self.history(changes) }
    #expect(error?.description == sentence)
  }

  @Test(arguments: [
    "{", #"{"at":"x","add":{},"drop":[],"mod":{"8":{"seats":["1","2"]}}}"#,
    #"{"at":"x","add":{},"drop":[],"mod":{"8":{"cap":["0","2","3"]}}}"#,
  ])
  func `what is no change is refused`(changes: String) {
    let error = #expect(throws: MakingError.self) { try Self.history(changes) }
    #expect(error?.description.hasPrefix("changes.jsonl:1 cannot be read") == true)
  }
}
