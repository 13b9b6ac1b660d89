import CivilTime
import Diagnostics
import Digests
import Domain
import Testing

@testable import rooster

@Suite("What is stored")
struct StatusViewTests {
  private static let now = PlanSamples.instant("2027-03-15T09:30:00Z")

  private func record(
    _ name: String, ids: [String] = [], timing: RemoteTiming = .standing,
    isComplete: Bool = true, failure: String? = nil, withdrawnAt: Instant? = nil
  ) -> Record {
    let meeting = Meeting(
      kind: .meeting, account: "zoom", group: "CS101 Algorithms", title: "Algorithms",
      description: "", host: .user("ada@example.edu"), alternativeHosts: [],
      zone: "Europe/Amsterdam",
      timing: Timing(
        shape: .scheduled,
        occurrences: ["2027-03-15T10:00", "2027-03-22T10:00"].map { start in
          let start = PlanSamples.local(start)
          return Occurrence(original: start, start: start, minutes: 90)
        }, openBefore: 15, closeAfter: 30),
      settings: MeetingSettings(), moderators: [], registrants: nil, panelists: [], page: nil,
      isProtected: false, attendance: nil, announcements: [], movedFrom: nil)
    let objects = ids.map { id in
      RemoteObject(
        id: id, mark: Mark("m"), kind: .meeting, host: "ada@example.edu",
        attributes: .of("a"), timing: timing, slots: nil, registrants: [], panelists: [])
    }
    return Record(
      address: Address("CS101/\(name)"), seed: Address("CS101/\(name)"),
      origin: Place(file: "schedules/cs101.yaml", line: 12, column: 3),
      fingerprint: isComplete ? .of("f") : nil, body: .meeting(meeting),
      host: "ada@example.edu", objects: objects, deliveries: [], failure: failure,
      withdrawnAt: withdrawnAt)
  }

  private func due(_ name: String, at: String, until: String?) -> DueItem {
    DueItem(
      address: Address("CS101/\(name)"), kind: .room, at: PlanSamples.instant(at),
      until: until.map(PlanSamples.instant))
  }

  private func view(_ records: [Record]) throws -> StatusView {
    StatusView(
      records: records,
      due: [
        due("f-overdue", at: "2027-03-15T09:00:00Z", until: "2027-03-15T10:00:00Z"),
        due("g-coming", at: "2027-03-15T10:00:00Z", until: nil),
        due("g-coming", at: "2027-03-14T10:00:00Z", until: "2027-03-14T12:00:00Z"),
      ], inDoubt: [Address("CS101/e-doubt")], now: Self.now, zone: try PlanSamples.zone(),
      zones: [:])
  }

  private var all: [Record] {
    [
      record("g-coming", ids: ["1", "2"]), record("f-overdue"), record("e-doubt"),
      record("d-left", withdrawnAt: Self.now), record("c-begun", isComplete: false),
      record("b-failed", failure: "Zoom said no."),
      record(
        "a-room", ids: ["r"],
        timing: .window(
          original: PlanSamples.local("2027-03-15T10:00"), opens: Self.now.adding(minutes: -5),
          closes: Self.now.adding(minutes: 5))),
    ]
  }

  @Test("every state has its word, and failures are told in full")
  func text() throws {
    #expect(
      try view(all).text(style: .plain, width: 100) == """
        ADDRESS          STATE       NEXT                  HOST             REMOTE ID
        CS101/a-room     open        mon 2027-03-22 10:00  ada@example.edu  r
        CS101/b-failed   failed      mon 2027-03-22 10:00  ada@example.edu  -
        CS101/c-begun    unfinished  mon 2027-03-22 10:00  ada@example.edu  -
        CS101/d-left     withdrawn   -                     ada@example.edu  -
        CS101/e-doubt    in doubt    mon 2027-03-22 10:00  ada@example.edu  -
        CS101/f-overdue  overdue     mon 2027-03-22 10:00  ada@example.edu  -
        CS101/g-coming   ok          mon 2027-03-22 10:00  ada@example.edu  1 2

        ! CS101/b-failed: Zoom said no. (schedules/cs101.yaml:12)

        7 addresses: 1 ok, 1 open, 1 overdue, 1 unfinished, 1 in doubt, 1 failed, 1 withdrawn.

        """)
  }

  @Test("nothing is recorded")
  func empty() throws {
    #expect(try view([]).text(style: .plain, width: 80) == "Nothing is recorded.\n")
  }

  @Test("one address is not many")
  func one() throws {
    #expect(
      try view([record("a")]).text(style: .plain, width: 100).hasSuffix("\n1 address: 1 ok.\n"))
  }

  @Test("for programs")
  func json() throws {
    #expect(
      try view([record("e-doubt", ids: ["1"])]).json == """
        {
          "format_version": "1.0",
          "addresses": [
            {
              "address": "CS101/e-doubt",
              "state": "in_doubt",
              "next": "2027-03-22T09:00:00Z",
              "host": "ada@example.edu",
              "remote_ids": ["1"],
              "failure": null,
              "origin": { "file": "schedules/cs101.yaml", "line": 12, "column": 3 }
            }
          ]
        }

        """)
  }
}
