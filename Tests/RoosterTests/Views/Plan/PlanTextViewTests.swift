import Diagnostics
import Domain
import Planner
import Testing

@testable import rooster

@Suite("The text of a plan")
struct PlanTextViewTests {
  private let samples = PlanSamples.self

  @Test("an empty plan says so")
  func empty() throws {
    #expect(
      try samples.text(samples.plan(unchanged: 97)) == """
        No changes. Everything is as the files say.

        """)
  }

  @Test("one room is not many")
  func oneRoom() throws {
    #expect(
      try samples.text(samples.plan(later: samples.rooms(1), unchanged: 97)) == """
        ◷ 1 room opens later:
            CS1/tutorial  fri 2027-02-05 09:45

        No changes. Everything is as the files say.

        """)
  }

  @Test("of many rooms the next five are named")
  func manyRooms() throws {
    #expect(
      try samples.text(samples.plan(later: samples.rooms(12), unchanged: 97)) == """
        ◷ 12 rooms open later, the next:
            CS1/tutorial  fri 2027-02-05 09:45
            CS2/tutorial  fri 2027-02-05 10:45
            CS3/tutorial  fri 2027-02-05 11:45
            CS4/tutorial  fri 2027-02-05 12:45
            CS5/tutorial  fri 2027-02-05 13:45
            and 7 more

        No changes. Everything is as the files say.

        """)
  }

  /// Something of everything.
  private var full: Plan {
    samples.plan(
      [
        samples.step(
          "CS102/lab", .replace, .hostChanged, group: "CS102 Logic", title: "Lab",
          requests: samples.light(2, heavy: 3)),
        samples.step(
          "CS101/lecture", .delete, .removedFromSchedule,
          blocked: .inSession(until: samples.instant("2027-01-20T09:30:00Z"))),
        samples.step(
          "CS101/lab", .create, .newInSchedule, notBefore: "2027-01-21T00:00:00Z"),
      ],
      stops: [.manyChanges(changed: 9, recorded: 12, limit: 30)],
      warnings: [
        Diagnostic(
          "S204", "no teacher is listed",
          at: Span(Place(file: "schedules/cs101.yaml", line: 4, column: 1)), severity: .warning)
      ],
      notices: ["The system's time zone rules are now 2025b."],
      quotas: [
        HostQuota(
          account: "zoom", host: "quiet@example.edu", limit: 100, used: 0, planned: 1,
          deferred: 0),
        HostQuota(
          account: "zoom", host: "busy@example.edu", limit: 100, used: 90, planned: 5,
          deferred: 1),
      ],
      impact: [
        .linkChanges(Address("CS102/lab")),
        .people(Address("CS101/lab"), PeopleChange(added: 1, removed: 2)),
      ],
      later: samples.rooms(1), unchanged: 1_200)
  }

  @Test("what matters stands first, then the steps by course, then what it costs")
  func order() throws {
    #expect(
      try samples.text(full, width: 80) == """
        Stopped: nothing is done before somebody decides.
          ! 9 of 12 recorded objects would be changed or deleted, more than the 30 %
            that `policy.max_change` allows. If that is meant, apply with --allow-many.

        What people will notice:
          * CS102/lab: the join link changes
          * CS101/lab: 1 registered, 2 taken off the list

        Blocked:
          ! CS101/lecture: in session until wed 2027-01-20 10:30; a later apply does
            it (schedules/cs101.yaml:12)

        Worth knowing:
          * The system's time zone rules are now 2025b.

        1 warning:
          ! no teacher is listed (schedules/cs101.yaml:4) [S204]

        CS101 Algorithms
          - CS101/lecture                                        schedules/cs101.yaml:12
              room-01@example.edu
              ! blocked: in session until wed 2027-01-20 10:30; a later apply does it
          + CS101/lab                                            schedules/cs101.yaml:12
              room-01@example.edu
              ◷ not before thu 2027-01-21 01:00

        CS102 Logic
          ± CS102/lab                                            schedules/cs101.yaml:12
              room-01@example.edu
              its host changed, which needs a new meeting

        ◷ 1 room opens later:
            CS1/tutorial  fri 2027-02-05 09:45

        Calls:
          zoom: 6 calls (3 light, 3 heavy), 1 on a later day, 3 seconds at its rate
          busy@example.edu (zoom): 95 of 100 creates and updates today, 90 of them
            before, 1 more on a later day

        Plan: 1 to create, 0 to update, 1 to replace, 0 to delete; 1,200 unchanged, 1 blocked, 1 room opens later.

        """)
  }

  @Test("quietly, only what needs a decision is said")
  func quiet() throws {
    let text = try samples.text(full, detail: .quiet)
    #expect(text.hasPrefix("Stopped:"))
    #expect(text.contains("\n\nBlocked:\n"))
    #expect(!text.contains("CS102/lab"))
    #expect(text.split(separator: "\n").count == 7)
  }

  @Test("colours add nothing that is not in the characters", arguments: [40, 80, 120])
  func colours(width: Int) throws {
    let plain = try samples.text(full, width: width)
    let ansi = try samples.text(full, style: .ansi, width: width)
    #expect(ansi.withoutColours == plain)
    #expect(ansi.contains("\u{1B}[31m-\u{1B}[0m CS101/lecture"))
    #expect(ansi.contains("\u{1B}[2mschedules/cs101.yaml:12\u{1B}[0m"))
    #expect(!plain.contains("\u{1B}"))
  }

  @Test("no line is wider than the terminal, the last one aside", arguments: [60, 80, 132])
  func widths(width: Int) throws {
    let lines = try samples.text(full, width: width).split(separator: "\n").dropLast()
    #expect(lines.map { String($0).displayWidth }.max() ?? 0 <= width)
  }

  @Test("a thousand creates take two lines each")
  func thousand() throws {
    let steps = (0..<1_000).map { index in
      samples.step(
        "CS101/m\(index)", .create, .newInSchedule,
        changes: [
          samples.change("when", nil, "mon 10:00-11:30; 14 dates"),
          samples.change("announcements/class.text", nil, "Hello\nthere"),
        ], requests: .none)
    }
    let lines = try samples.text(samples.plan(steps)).split(separator: "\n")
    #expect(lines.count == 1 + 1_000 * 3 + 1)
  }

  @Test("what people notice is counted beyond twenty, and all of it is there verbosely")
  func manyImpacts() throws {
    let plan = samples.plan(
      impact: (10..<40).map { .linkChanges(Address("CS101/m\($0)")) })
    #expect(
      try samples.text(plan).contains(
        "  * CS101/m29: the join link changes\n  and 10 more\n"))
    #expect(try samples.text(plan, detail: .verbose).contains("CS101/m39"))
  }

  @Test("the hosts nearest to their limit are named")
  func manyHosts() throws {
    let quotas = (10..<20).map { index in
      HostQuota(
        account: "zoom", host: "h\(index)@example.edu", limit: 100, used: 50, planned: index,
        deferred: 0)
    }
    let plan = samples.plan(
      [samples.step("CS101/a", .create, .newInSchedule)], quotas: quotas)
    let text = try samples.text(plan)
    #expect(text.contains("  h19@example.edu (zoom): 69 of 100"))
    #expect(!text.contains("h14@example.edu"))
    #expect(text.contains("  and 5 more hosts near the daily limit\n"))
  }

  @Test("a large plan tells how long it takes and what the account may do a day")
  func largeCalls() throws {
    let plan = samples.plan([
      samples.step(
        "CS101/a", .create, .newInSchedule,
        requests: RequestCounts(light: 1_204, medium: 0, heavy: 3, hostDaily: 0))
    ])
    #expect(
      try samples.text(plan, width: 120).contains(
        """
          zoom: 1,207 calls (1,204 light, 3 heavy), about 5 minutes at its rate, \
        1,204 of 6,000 light a day

        """))
  }

  @Test("a text cannot paint over the plan")
  func escapes() throws {
    let plan = samples.plan([
      samples.step(
        "CS101/a", .update, .changed, title: "x\u{1B}[2J",
        changes: [samples.change("title", "x", "\u{1B}[2J\r")])
    ])
    let text = try samples.text(plan)
    #expect(!text.contains("\u{1B}") && !text.contains("\r"))
    #expect(text.contains("CS101/a  x\\u{1B}[2J"))
  }

  @Test(
    "the last line has the right words for one and many",
    arguments: [
      (0, 0, "Plan: 0 to create, 0 to update, 0 to delete; 97 unchanged."),
      (1, 0, "Plan: 0 to create, 0 to update, 0 to delete; 97 unchanged, 1 room opens later."),
      (
        12, 2,
        "Plan: 0 to create, 0 to update, 0 to delete; 97 unchanged, 2 blocked, 12 rooms open later."
      ),
    ])
  func summary(later: Int, blocked: Int, expected: String) {
    var summary = Plan.Summary()
    summary.unchanged = 97
    summary.later = later
    summary.blocked = blocked
    #expect(summary.line == expected)
  }

  @Test("the summary of the contract")
  func contract() {
    var summary = Plan.Summary()
    summary.create = 2
    summary.update = 1
    summary.unchanged = 97
    summary.later = 12
    #expect(
      summary.line
        == "Plan: 2 to create, 1 to update, 0 to delete; 97 unchanged, 12 rooms open later.")
  }
}
