import Testing

/// The exit codes that scripts go by (`docs/operations.md`, "Exit codes"), and where the words go.
@Suite struct ExitCodeTests {
  @Test func `0: done, with the result on standard output only`() async throws {
    let place = try Workplace(Sample.faculty())
    let validated = try await place.run("validate")
    #expect(validated.code == 0)
    #expect(validated.errors == "")
    let planned = try await place.run("plan")
    #expect(planned.code == 0)
    #expect(planned.output.contains("Plan: 4 to create"))
    #expect(planned.errors == "")
  }

  @Test func `1: mistakes in the files`() async throws {
    let place = try Workplace(Sample.faculty())
    try place.write("course: CS 101\n", to: "schedules/courses/cs101.yaml")
    let validated = try await place.run("validate")
    #expect(validated.code == 1)
    #expect(validated.output.contains("schedules/courses/cs101.yaml:1:9: error:"))
    #expect(validated.errors == "More about a code: rooster explain S113\n")
    for command in ["plan", "apply"] {
      let run = try await place.run(command, environment: Sample.secrets)
      #expect(run.code == 1)
      #expect(run.output == "")
      #expect(run.errors.contains("schedules/courses/cs101.yaml:1:9: error:"))
      #expect(run.errors.hasSuffix("rooster: the files have mistakes, so nothing was done\n"))
    }
    #expect(!place.exists(".rooster/state.db"))
  }

  @Test func `1: secrets that are missing, all at once and before anything is done`() async throws {
    let place = try Workplace(Sample.faculty())
    let run = try await place.run("apply", "--auto-approve", environment: ["ZOOM_CLIENT": "client"])
    #expect(
      run
        == Program.Result(
          code: 1, output: "",
          errors: """
            rooster: secrets are missing, so nothing was done:
              schedules/rooster.yaml:4: the environment variable ROOSTER_KEY is not set
              schedules/rooster.yaml:12: the environment variable ZOOM_ACCOUNT is not set
              schedules/rooster.yaml:14: the environment variable ZOOM_SECRET is not set
              schedules/rooster.yaml:22: the environment variable BBB_SECRET is not set
            hint: set what is missing; `rooster plan` works without secrets, and --sandbox needs none

            """))
    #expect(!place.exists(".rooster/state.db"))
  }

  @Test func `1: a secret file that is not there`() async throws {
    let place = try Workplace(Sample.faculty())
    let text = try place.read("schedules/rooster.yaml")
    try place.write(
      text.replacing("secret: env:BBB_SECRET", with: "secret: file:secrets/bbb"),
      to: "schedules/rooster.yaml")
    let run = try await place.run("apply", "--auto-approve", environment: Sample.secrets)
    #expect(run.code == 1)
    #expect(
      run.errors.contains(
        "schedules/rooster.yaml:22: the secret file secrets/bbb cannot be read: "
          + "there is no such file or folder"))
  }

  @Test func `1: no terminal to ask on`() async throws {
    let place = try Workplace(Sample.faculty())
    let run = try await place.run("apply", "--sandbox")
    #expect(run.code == 1)
    #expect(run.output.contains("Plan: 4 to create"))
    #expect(
      run.errors.hasSuffix(
        """
        rooster: there is no terminal to ask on; nothing was done
        hint: review the plan, then run `rooster apply --auto-approve`

        """))
  }

  @Test func `2: with --detailed-exitcode, the plan has changes`() async throws {
    let place = try Workplace(Sample.faculty())
    let before = try await place.run("plan", "--sandbox", "--detailed-exitcode")
    #expect(before.code == 2)
    #expect(before.errors == "")
    let applied = try await place.run("apply", "--sandbox", "--auto-approve")
    #expect(applied.code == 0)
    let after = try await place.run("plan", "--sandbox", "--detailed-exitcode")
    #expect(after.code == 0)
  }

  @Test func `3: stopped by a guard, and nothing is done`() async throws {
    let place = try Workplace(Sample.faculty())
    _ = try await place.run("apply", "--sandbox", "--auto-approve")
    let before = try await place.run("status", "--sandbox", "--format", "json")
    try place.remove("schedules/courses")
    let applied = try await place.run("apply", "--sandbox", "--auto-approve")
    #expect(applied.code == 3)
    let planned = try await place.run("plan", "--sandbox")
    #expect(planned.code == 3)
    #expect(
      planned.output.contains(
        """
        Stopped: nothing is done before somebody decides.
          ! Everything that is recorded (4 in all) would be deleted: the schedules look empty. If
        """))
    let after = try await place.run("status", "--sandbox", "--format", "json")
    #expect(after.output == before.output)
    try place.remove("schedules")
    let empty = try await place.run("apply", "--sandbox", "--auto-approve")
    #expect(empty.code == 3)
    #expect(
      empty.errors == """
        rooster: schedules/ is empty, but 4 objects are recorded: nothing was done
        hint: bring the files back; to delete everything on purpose, keep rooster.yaml and apply with --allow-many

        """)
  }

  @Test func `4: what runs has to wait, and a later apply goes on`() async throws {
    let place = try Workplace(Sample.faculty())
    _ = try await place.run("apply", "--sandbox", "--auto-approve")
    try place.write(
      Sample.algorithms.replacing("title: Algorithms", with: "title: Algorithms I"),
      to: "schedules/courses/cs101.yaml")
    // Monday 1 February, 10:30 in Amsterdam: the lecture has begun.
    let during = try await place.run(
      "apply", "--sandbox", "--auto-approve",
      environment: ["ROOSTER_NOW": "2027-02-01T09:30:00Z"])
    #expect(during.code == 4)
    #expect(during.output.contains("CS101/lecture"))
    let afterwards = try await place.run(
      "apply", "--sandbox", "--auto-approve",
      environment: ["ROOSTER_NOW": "2027-02-01T10:31:00Z"])
    #expect(afterwards.code == 0)
  }
}
