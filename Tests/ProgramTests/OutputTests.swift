import Foundation
import Testing

/// What is said, where, and in which dress.
@Suite struct OutputTests {
  @Test func `without a terminal there are no colours and no line that replaces itself`()
    async throws
  {
    let place = try Workplace(Sample.faculty())
    for arguments in [
      ["validate"], ["plan", "--sandbox"], ["apply", "--sandbox", "--auto-approve"],
    ] {
      let run = try await place.run(arguments)
      #expect(run.code == 0)
      #expect(!run.output.contains("\u{1B}") && !run.errors.contains("\u{1B}"))
      #expect(!run.output.contains("\r") && !run.errors.contains("\r"))
    }
  }

  @Test func `colours come when they are asked for, before NO_COLOR`() async throws {
    let place = try Workplace(Sample.faculty())
    let always = try await place.run(
      "plan", "--sandbox", "--color", "always", environment: ["NO_COLOR": "1"])
    #expect(always.output.contains("\u{1B}[3"))
    let never = try await place.run("plan", "--sandbox", "--color", "never")
    #expect(!never.output.contains("\u{1B}"))
  }

  @Test(.enabled(if: Terminal.isAvailable, "this machine has no terminals to give"))
  func `a terminal gets colours and a line that replaces itself, unless NO_COLOR says no`()
    async throws
  {
    let place = try Workplace(Sample.faculty())
    let terminal = try Terminal(columns: 100)
    let coloured = try await terminal.run(["plan", "--sandbox"], at: place)
    #expect(coloured.contains("\u{1B}[3"))
    let plain = try await terminal.run(["plan", "--sandbox"], at: place, ["NO_COLOR": "1"])
    #expect(!plain.contains("\u{1B}"))
    let applied = try await terminal.run(["apply", "--sandbox", "--auto-approve"], at: place)
    #expect(applied.contains("\r\u{1B}[2K"))
  }

  @Test(.enabled(if: Terminal.isAvailable, "this machine has no terminals to give"))
  func `on a terminal it is asked, and only yes is a yes`() async throws {
    let place = try Workplace(Sample.faculty())
    let terminal = try Terminal(columns: 100)
    let refused = try await terminal.run(["apply", "--sandbox"], at: place, typing: "y\n")
    #expect(refused.contains("Do this? Only `yes` is accepted:"))
    #expect(refused.contains("rooster: nothing was done"))
    let status = try await place.run("status", "--sandbox")
    #expect(status.output == "Nothing is recorded.\n")
    let agreed = try await terminal.run(["apply", "--sandbox"], at: place, typing: "yes\n")
    #expect(agreed.contains("Do this? Only `yes` is accepted:"))
    let plan = try await place.run("plan", "--sandbox", "--detailed-exitcode")
    #expect(plan.code == 0)
  }

  @Test func `--quiet leaves results and errors`() async throws {
    let place = try Workplace(Sample.faculty())
    let validated = try await place.run("validate", "--quiet")
    #expect(validated == Program.Result(code: 0, output: "", errors: ""))
    let applied = try await place.run("apply", "--sandbox", "--auto-approve", "--quiet")
    #expect(applied.code == 0)
    #expect(applied.errors == "")
    let refused = try await place.run("apply", "--quiet")
    #expect(refused.code == 1)
    #expect(refused.errors.hasPrefix("rooster: secrets are missing"))
  }

  @Test func `progress goes to standard error, a line a step`() async throws {
    let place = try Workplace(Sample.faculty())
    let applied = try await place.run("apply", "--sandbox", "--auto-approve")
    for address in ["CS101/lecture", "CS101/tutorial", "MA201/guest", "MA201/lecture"] {
      #expect(applied.errors.split(separator: "\n").count { $0.contains(address) } == 1)
    }
  }

  @Test func `the JSON plan is one document with the documented members`() async throws {
    let place = try Workplace(Sample.faculty())
    let run = try await place.run(
      "plan", "--sandbox", "--format", "json", "--at", "2027-01-20T09:00:00Z")
    #expect(run.code == 0 && run.errors == "")
    let plan = try JSONDecoder().decode(PlanDocument.self, from: Data(run.output.utf8))
    #expect(plan.format_version == "1.0")
    #expect(plan.workspace == "Example University")
    #expect(plan.state_serial == 0)
    #expect(plan.planned_at == "2027-01-20T09:00:00Z")
    #expect(plan.fingerprint.count == "sha256:".count + 64)
    #expect(
      plan.summary
        == PlanDocument.Summary(
          create: 4, update: 0, replace: 0, delete: 0, unchanged: 0, later: 1, blocked: 0))
    #expect(
      plan.actions.map { "\($0.action) \($0.kind) \($0.address) \($0.host ?? "-")" } == [
        "create meeting CS101/lecture ada@example.edu",
        "create meeting MA201/lecture ada@example.edu", "create room CS101/tutorial -",
        "create webinar MA201/guest room-01@example.edu", "later room CS101/tutorial -",
      ])
    #expect(
      plan.actions[0].origin
        == PlanDocument.Origin(file: "schedules/courses/cs101.yaml", line: 8, column: 3))
    #expect(plan.actions[0].requests.host_daily > 0)
    #expect(plan.quotas.map(\.limit) == [100, 100])
    #expect(plan.stops == [])
  }

  @Test(arguments: ["validate", "plan", "status"])
  func `the same inputs give the same bytes`(_ command: String) async throws {
    let place = try Workplace(Sample.faculty())
    _ = try await place.run("apply", "--sandbox", "--auto-approve")
    try place.write(Sample.analysis.replacing("Analysis", with: "Calculus"), to: "schedules/a.yml")
    try place.remove("schedules/courses/ma201.yaml")
    let options =
      switch command {
      case "validate": [String]()
      case "plan": ["--sandbox", "--at", "2027-01-20T09:00:00Z"]
      default: ["--sandbox"]
      }
    let runs = try await [
      place.run([command, "--format", "json"] + options),
      place.run([command, "--format", "json"] + options),
    ]
    let shown = try JSONSerialization.jsonObject(with: Data(runs[0].output.utf8))
    #expect(shown is [String: Any])
    #expect(runs[0].output == runs[1].output)
  }

  @Test(arguments: ["json", "gitlab", "sarif"])
  func `findings are one document in each machine format`(_ format: String) async throws {
    let place = try Workplace(Sample.faculty())
    try place.write("course: CS 101\n", to: "schedules/courses/cs101.yaml")
    let run = try await place.run("validate", "--format", format)
    #expect(run.code == 1 && run.errors == "")
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    }
  }

  @Test func `the result of an apply is one document`() async throws {
    struct Document: Decodable {
      var format_version: String
      var summary: [String: Int]
    }
    let place = try Workplace(Sample.faculty())
    let run = try await place.run("apply", "--sandbox", "--auto-approve", "--format", "json")
    #expect(run.code == 0)
    let result = try JSONDecoder().decode(Document.self, from: Data(run.output.utf8))
    #expect(result.format_version == "1.0")
    #expect(
      result.summary == ["done": 4, "failed": 0, "deferred": 0, "not_tried": 0, "unsettled": 0])
  }

  @Test func `--at looks from exactly that moment, however long the look takes`() async throws {
    let place = try Workplace(Sample.faculty())
    let run = try await place.run("plan", "--format", "json", "--at", "2027-03-01T08:45:00Z")
    let plan = try JSONDecoder().decode(PlanDocument.self, from: Data(run.output.utf8))
    #expect(plan.planned_at == "2027-03-01T08:45:00Z")
    #expect(plan.summary.later == 1)
  }

  @Test func `ROOSTER_NOW that is no instant is refused`() async throws {
    let place = try Workplace(Sample.faculty())
    let run = try await place.run("plan", environment: ["ROOSTER_NOW": "tomorrow"])
    #expect(
      run
        == Program.Result(
          code: 1, output: "",
          errors: """
            rooster: ROOSTER_NOW is 'tomorrow', which is not an instant
            hint: write it like 2027-01-20T09:00:00Z

            """))
  }
}
