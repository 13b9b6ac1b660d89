import CivilTime
import Diagnostics
import Domain
import Engine
import Planner
import Testing

@testable import rooster

@Suite("The last words of an apply")
struct RunViewTests {
  private let samples = PlanSamples.self

  private func report(
    _ endings: [(String, Action, Ending)], unsettled: [UnsettledIntent] = []
  ) -> RunReport {
    var outcome = RunOutcome()
    outcome.endings = endings.map { address, action, ending in
      StepEnding(step: samples.step(address, action, .changed), ending: ending)
    }
    outcome.requests = [
      "zoom": RequestCounts(light: 10, medium: 0, heavy: 2, hostDaily: 3), "bbb": .none,
    ]
    outcome.unsettled = unsettled
    return RunReport(
      outcome: outcome,
      usage: [
        usage("a@example.edu", 3), usage("b@example.edu", 99), usage("c@example.edu", 120),
      ], hostLimits: ["zoom": 100], elapsedSeconds: 12, command: "rooster apply")
  }

  private func usage(_ host: String, _ used: Int) -> HostUsage {
    HostUsage(account: "zoom", host: host, day: .earliest, used: used)
  }

  private func text(
    _ report: RunReport, width: Int = 80, detail: Detail = .normal
  ) throws -> String {
    RunTextView(
      report: report,
      look: PlanLook(style: .plain, width: width, detail: detail, zone: try samples.zone())
    ).text
  }

  private var mixed: RunReport {
    report(
      [
        ("CS101/a", .create, .done), ("CS101/b", .update, .done),
        ("CS101/c", .update, .failed("Zoom has no user 'ada@example.edu'. Add them there.")),
        ("CS101/d", .create, .deferred("the host has had its 100 calls of the day")),
        ("CS101/e", .delete, .notTried("somebody asked to stop")),
      ],
      unsettled: [
        UnsettledIntent(address: Address("CS101/f"), reason: "Zoom could not be reached")
      ])
  }

  @Test("what is not done is told with its reason, its line and how to go on")
  func mixedText() throws {
    #expect(
      try text(mixed) == """
        Done (2):
          + CS101/a
          ~ CS101/b

        Failed (1):
          ~ CS101/c
              Zoom has no user 'ada@example.edu'. Add them there.
              schedules/cs101.yaml:12

        For later (1):
          + CS101/d
              the host has had its 100 calls of the day
              schedules/cs101.yaml:12

        Not tried (1):
          - CS101/e
              somebody asked to stop
              schedules/cs101.yaml:12

        Unsettled (1):
          ! CS101/f
              Zoom could not be reached

        Calls:
          zoom: 12 calls (10 light, 2 heavy)
          c@example.edu: 0 of 100 creates and updates left today
          b@example.edu: 1 of 100 creates and updates left today
          a@example.edu: 97 of 100 creates and updates left today

        Partly done in 12 seconds: 1 created, 1 updated; 1 failed, 1 for later, 1 not tried, 1 unsettled.
        To go on: rooster apply

        """)
  }

  @Test("when all is done, there is nothing to go on with")
  func allDone() throws {
    let text = try text(report([("CS101/a", .create, .done)]))
    #expect(text.hasSuffix("\n\nDone in 12 seconds: 1 created.\n"))
  }

  @Test("when nothing is done, it is not called partly done")
  func nothingDone() throws {
    let text = try text(report([("CS101/a", .create, .failed("No."))]), detail: .quiet)
    #expect(
      text == """
        Failed (1):
          + CS101/a
              No.
              schedules/cs101.yaml:12

        Not done in 12 seconds: nothing; 1 failed.
        To go on: rooster apply

        """)
  }

  @Test("many that went well are counted, and named when everything is asked for")
  func many() throws {
    let report = report((10..<40).map { ("CS101/m\($0)", .create, .done) })
    #expect(!(try text(report).contains("CS101/m10")))
    #expect(try text(report).hasSuffix("Done in 12 seconds: 30 created.\n"))
    #expect(try text(report, detail: .verbose).hasPrefix("Done (30):\n  + CS101/m10\n"))
  }

  @Test("for programs every step has its result")
  func json() {
    let report = report([
      ("CS101/a", .create, .done), ("CS101/b", .update, .notTried("stopped")),
    ])
    #expect(RunJSONView(report: report).text == Self.expected)
  }

  private static let expected = """
    {
      "format_version": "1.0",
      "summary": { "done": 1, "failed": 0, "deferred": 0, "not_tried": 1, "unsettled": 0 },
      "steps": [
        {
          "address": "CS101/a",
          "action": "create",
          "kind": "meeting",
          "account": "zoom",
          "host": "room-01@example.edu",
          "result": "done",
          "reason": null,
          "origin": { "file": "schedules/cs101.yaml", "line": 12, "column": 3 }
        },
        {
          "address": "CS101/b",
          "action": "update",
          "kind": "meeting",
          "account": "zoom",
          "host": "room-01@example.edu",
          "result": "not_tried",
          "reason": "stopped",
          "origin": { "file": "schedules/cs101.yaml", "line": 12, "column": 3 }
        }
      ],
      "unsettled": [],
      "requests": [
        { "account": "bbb", "light": 0, "medium": 0, "heavy": 0, "host_daily": 0 },
        { "account": "zoom", "light": 10, "medium": 0, "heavy": 2, "host_daily": 3 }
      ],
      "quotas": [
        { "account": "zoom", "host": "c@example.edu", "limit": 100, "used": 120, "left": 0 },
        { "account": "zoom", "host": "b@example.edu", "limit": 100, "used": 99, "left": 1 },
        { "account": "zoom", "host": "a@example.edu", "limit": 100, "used": 3, "left": 97 }
      ],
      "elapsed_seconds": 12,
      "next": "rooster apply"
    }

    """
}
