import Testing

/// What is said of a command line that was not understood (exit code 64), or that asks for what is not
/// there (exit code 1).
@Suite struct CommandLineTests {
  /// What somebody typed, and the answer but for the usage lines that follow it.
  struct Typo: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var answer: String

    var testDescription: String { arguments.joined(separator: " ") }

    init(_ line: String, _ answer: String) {
      arguments = line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
      self.answer = answer
    }
  }

  static let misunderstood = [
    Typo("aply", "Error: Unexpected argument 'aply'"),
    Typo("plan --sandbax", "Error: Unknown option '--sandbax'. Did you mean '--sandbox'?"),
    Typo(
      "plan --detailed-exit-code",
      "Error: Unknown option '--detailed-exit-code'. Did you mean '--detailed-exitcode'?"),
    Typo(
      "plan --format yaml",
      "Error: The value 'yaml' is invalid for '--format <format>'. "
        + "Please provide one of 'text' and 'json'."),
    Typo(
      "plan --at tomorrow",
      "Error: The value 'tomorrow' is invalid for '--at <2027-01-20T09:00:00Z>'"),
    Typo(
      "plan --at 2027-02-30T00:00:00Z",
      "Error: The value '2027-02-30T00:00:00Z' is invalid for '--at <2027-01-20T09:00:00Z>'"),
    Typo("plan --schedules", "Error: Missing value for '--schedules <dir>'"),
    Typo("plan --schedules ''", "Error: --schedules is empty: name the folder."),
    Typo("plan --templates ''", "Error: --templates is empty: name the folder."),
    Typo("plan --state ''", "Error: --state is empty: name the file."),
    Typo(
      "plan --color sometimes",
      "Error: The value 'sometimes' is invalid for '--color <color>'. "
        + "Please provide one of 'auto', 'always' or 'never'."),
    Typo(
      "apply --auto-aprove", "Error: Unknown option '--auto-aprove'. Did you mean '--auto-approve'?"
    ),
    Typo("apply plan.json", "Error: Unexpected argument 'plan.json'"),
    Typo("apply --parallelism 0", "Error: --parallelism is between 1 and 64."),
    Typo("apply --parallelism 65", "Error: --parallelism is between 1 and 64."),
    Typo(
      "apply --parallelism many",
      "Error: The value 'many' is invalid for '--parallelism <parallelism>'"),
    Typo("validate --strikt", "Error: Unknown option '--strikt'. Did you mean '--strict'?"),
    Typo(
      "validate --format xml",
      "Error: The value 'xml' is invalid for '--format <format>'. "
        + "Please provide one of 'text', 'json', 'github', 'gitlab' or 'sarif'."),
    Typo("links", "Error: Missing expected argument '<address>'"),
    Typo("calendar --fromat ics", "Error: Unknown option '--fromat'. Did you mean '--format'?"),
    Typo("schema --wite", "Error: Unknown option '--wite'. Did you mean '--write'?"),
    Typo(
      "schema nothing",
      "Error: The value 'nothing' is invalid for '<kind>'. "
        + "Please provide one of 'schedule', 'workspace', 'preset' or 'announcement'."),
    Typo("state unlok", "Error: Unexpected argument 'unlok'"),
    Typo("init extra", "Error: Unexpected argument 'extra'"),
    Typo("sandbox --port x", "Error: The value 'x' is invalid for '--port <port>'"),
    Typo("sandbox --port 99999", "Error: --port is between 0 and 65535."),
    Typo(
      "hosts --format xml",
      "Error: The value 'xml' is invalid for '--format <format>'. "
        + "Please provide one of 'text' and 'json'."),
  ]

  @Test(arguments: misunderstood)
  func `64: a command line that was not understood`(_ typo: Typo) async throws {
    let place = try Workplace(Sample.faculty())
    let run = try await place.run(typo.arguments)
    #expect(run.code == 64)
    #expect(run.output == "")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.first.map(String.init) == typo.answer)
    #expect(lines.contains { $0.hasPrefix("Usage: rooster") })
  }

  static let absent = [
    Typo("validate nothing.yaml", "rooster: there is no file or folder 'nothing.yaml'\n"),
    Typo(
      "links CS101/lectur",
      "rooster: there is no meeting 'CS101/lectur'\nhint: did you mean 'CS101/lecture'?\n"),
    Typo(
      "status CS9",
      "rooster: nothing is recorded at CS9\n"
        + "hint: `rooster status` without an address lists everything\n"),
    Typo(
      "calendar --from tomorrow",
      "rooster: 'tomorrow' is not a date\nhint: write --from like 2027-02-01\n"),
    Typo(
      "calendar --from 2027-05-01 --until 2027-04-01",
      "rooster: --until 2027-04-01 is before --from 2027-05-01\n"),
    Typo("calendar --course CS9", "rooster: there is no course 'CS9'\n"),
    Typo("calendar --host nobody@x.y", "rooster: there is no host 'nobody@x.y'\n"),
    Typo(
      "explain S999", "rooster: there is no code 'S999'\nhint: 'rooster explain' lists all codes\n"),
    Typo("state unlock", "rooster: there is no state at .rooster/state.db\n"),
    Typo(
      "plan --state redis://x/1",
      "rooster: 'redis://x/1' is no state that Rooster knows\n"
        + "hint: name a file, such as `.rooster/state.db`\n"),
  ]

  @Test(arguments: absent)
  func `1: what is asked for is not there`(_ question: Typo) async throws {
    let place = try Workplace(Sample.faculty())
    let run = try await place.run(question.arguments)
    #expect(run == Program.Result(code: 1, output: "", errors: question.answer))
  }

  @Test(arguments: [
    ["--help"], ["--version"], ["help", "plan"], ["explain"], ["explain", "S113"], ["schema"],
    ["validate"], ["plan"], ["status"], ["calendar"], ["hosts"], ["links", "CS101/tutorial"],
  ])
  func `0: what needs no secret, no network and no state`(_ arguments: [String]) async throws {
    let place = try Workplace(Sample.faculty())
    let run = try await place.run(
      arguments, environment: arguments.first == "links" ? Sample.secrets.mapValues { $0 } : [:])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output != "")
    #expect(run.errors == "")
  }
}
