import CivilTime
import Compiler
import Diagnostics
import Testing

@testable import WorkspaceMaking

struct TimetableWorkspaceTests {
  private static let meetings = """
    section,title,days,start,end,room
    ART.1.01,"Roots, ""Rock"": #2",TU FR,14:00,15:20,Hall 7
    ART.1.01,"Roots, ""Rock"": #2",MO,09:00,09:50,
    BIO.2.01,Bio,TU FR,14:00,15:20,Lab 1
    BIO.2.02,Bio,TU,15:00,16:00,Lab 2

    """

  private static let calendar = """
    terms:
    - id: fall-2026
      classes_begin: &first 2026-08-26
      classes_end: 2026-12-02
      events:
      - { date: *first, label: First Day }
      - { date: 2026-11-25, label: 'Break: No Classes', no_classes: true }
      - { date: 2026-11-26, label: 'Break: No Classes', no_classes: true }
      - { date: 2026-11-27, label: Other, no_classes: true }
      - { date: 2026-12-03, label: Reading Day, no_classes: true }
      - { date: 2026-10-13, label: Swap, observes_schedule_of: monday }

    """

  private static func make(
    _ provision: TimetableWorkspace.Provision, hosts: Int? = nil
  ) throws -> MadeWorkspace {
    try TimetableWorkspace(
      meetings: meetings, calendar: Array(calendar.utf8), hosts: hosts, provision: provision
    ).workspace
  }

  private static func text(_ path: String, in workspace: MadeWorkspace) throws -> String {
    try #require(workspace.files.first { $0.path == path }).text
  }

  @Test func `a section is a course file with a meeting for each pattern`() throws {
    let text = try Self.text("schedules/courses/ART/ART.1.01.yaml", in: Self.make(.zoom))
    #expect(
      text == #"""
        course: ART.1.01
        title: "Roots, \"Rock\": #2"
        term: fall-2026
        meetings:
          lecture:
            weekly: [tue 14:00-15:20, fri 14:00-15:20]
            host: pool
            description: Hall 7
            announce: class
          lecture-2:
            weekly: [mon 09:00-09:50]
            host: pool
            announce: class

        """#)
  }

  @Test func `classes without a room go to BigBlueButton when both are used`() throws {
    let text = try Self.text("schedules/courses/ART/ART.1.01.yaml", in: Self.make(.mixed))
    #expect(text.contains("coaches: [art@example.edu]\n"))
    #expect(text.contains("  lecture-2:\n    weekly: [mon 09:00-09:50]\n    on: bbb\n"))
  }

  @Test func `the term has its breaks as ranges and its day swaps`() throws {
    let text = try Self.text("schedules/rooster.yaml", in: Self.make(.zoom))
    #expect(
      text.contains(
        """
            starts: 2026-08-26
            ends: 2026-12-02
            breaks:
              - 2026-11-25..2026-11-26: "Break: No Classes"
              - 2026-11-27: Other
            runs_as:
              2026-10-13: mon

        """))
  }

  @Test(arguments: [(nil, 2), (1, 1), (12, 12)] as [(Int?, Int)])
  func `the pool is as small as the timetable allows, unless told`(
    hosts: Int?, count: Int
  ) throws {
    let text = try Self.text("schedules/rooster.yaml", in: Self.make(.zoom, hosts: hosts))
    #expect(text.split(separator: "- room-").count - 1 == count)
  }

  @Test(arguments: TimetableWorkspace.Provision.allCases)
  func `what is made compiles without a finding`(provision: TimetableWorkspace.Provision)
    async throws
  {
    let compilation = try await Compiling.compile(Self.make(provision))
    #expect(compilation.findings == [])
    #expect(compilation.statistics.meetings == 4)
  }

  @Test(
    arguments: [
      ("a,b\n1\n", "meetings.csv: row 1 has 1 cells and the header has 2"),
      ("section,title\nA.1,x\n", "meetings.csv has no column 'room'"),
      (
        "section,title,days,start,end,room\nA.1,x,MO XX,10:00,11:00,\n",
        "meetings.csv: the times of A.1 cannot be read"
      ), ("", "meetings.csv is empty"),
    ])
  func `a table that cannot be read says why`(meetings: String, sentence: String) {
    let error = #expect(throws: MakingError.self) {
      try TimetableWorkspace(
        meetings: meetings, calendar: Array(Self.calendar.utf8), hosts: nil, provision: .zoom)
    }
    #expect(error?.description == sentence)
  }
}
