import Testing

/// The first minutes with the program, as README tells them.
@Suite struct RoundTests {
  @Test func `init lays out a workspace that validates, plans, applies and is then done`()
    async throws
  {
    let place = try Workplace()
    let made = try await place.run("init")
    #expect(
      made
        == Program.Result(
          code: 0,
          output: """
            wrote schedules/rooster.yaml
            wrote schedules/courses/cs101.yaml
            wrote schedules/people/cs101.csv
            wrote templates/announcements/class.md
            wrote schedules/.schema/schedule.json
            wrote schedules/.schema/workspace.json
            wrote schedules/.schema/preset.json
            wrote schedules/.schema/announcement.json

            Next: rooster validate
                  rooster plan --sandbox
                  rooster apply --sandbox

            """, errors: ""))
    let validated = try await place.run("validate")
    #expect(validated.code == 0, "\(validated.output)")
    let planned = try await place.run("plan", "--sandbox", "--detailed-exitcode")
    #expect(planned.code == 2)
    let applied = try await place.run("apply", "--sandbox", "--auto-approve")
    #expect(applied.code == 0, "\(applied.errors)")
    let second = try await place.run("plan", "--sandbox", "--detailed-exitcode")
    #expect(second.code == 0)
    #expect(!place.exists(".rooster/state.db"))
    #expect(place.exists(".rooster/sandbox/public"))
  }

  @Test func `init writes nothing over`() async throws {
    let place = try Workplace([
      "schedules/rooster.yaml": "mine", "templates/announcements/class.md": "mine too",
    ])
    let made = try await place.run("init")
    #expect(made.code == 0)
    #expect(
      made.errors == """
        kept schedules/rooster.yaml
        kept templates/announcements/class.md

        """)
    #expect(try place.read("schedules/rooster.yaml") == "mine")
    #expect(try place.read("templates/announcements/class.md") == "mine too")
  }

  @Test func `the sandbox and the live state never meet`() async throws {
    let place = try Workplace(Sample.faculty())
    _ = try await place.run("apply", "--sandbox", "--auto-approve")
    let live = try await place.run("status")
    #expect(live.output == "Nothing is recorded.\n")
    let plan = try await place.run("plan", "--detailed-exitcode")
    #expect(plan.code == 2)
  }

  @Test func `one line that changes touches what that line means`() async throws {
    let place = try Workplace(Sample.faculty())
    _ = try await place.run("apply", "--sandbox", "--auto-approve")
    try place.write(
      Sample.analysis.replacing("wed 09:00-10:30", with: "wed 09:00-10:45"),
      to: "schedules/courses/ma201.yaml")
    let plan = try await place.run("plan", "--sandbox", "--format", "json")
    #expect(plan.output.contains("\"update\": 1"))
    #expect(plan.output.contains("\"unchanged\": 3"))
    let applied = try await place.run("apply", "--sandbox", "--auto-approve")
    #expect(applied.code == 0)
    let second = try await place.run("plan", "--sandbox", "--detailed-exitcode")
    #expect(second.code == 0)
  }

  @Test func `a room is opened by the clock and ended by the clock`() async throws {
    let place = try Workplace(Sample.faculty())
    _ = try await place.run("apply", "--sandbox", "--auto-approve")
    // Friday 5 February: the tutorial is open from 08:45 to 10:30 in Amsterdam.
    let open = try await place.run(
      "apply", "--sandbox", "--auto-approve",
      environment: ["ROOSTER_NOW": "2027-02-05T07:50:00Z"])
    #expect(open.code == 0)
    let during = try await place.run(
      "status", "--sandbox", "CS101/tutorial",
      environment: ["ROOSTER_NOW": "2027-02-05T08:00:00Z"])
    #expect(during.output.contains("1 address: 1 open."))
    let ended = try await place.run(
      "apply", "--sandbox", "--auto-approve",
      environment: ["ROOSTER_NOW": "2027-02-05T10:00:00Z"])
    #expect(ended.code == 0)
    let after = try await place.run(
      "status", "--sandbox", "CS101/tutorial",
      environment: ["ROOSTER_NOW": "2027-02-05T10:00:00Z"])
    #expect(after.output.contains("1 address: 1 ok."))
  }
}
