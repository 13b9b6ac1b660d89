import Foundation
import Glibc
import TestSupport
import Testing

/// The state as somebody finds it: missing, locked, newer, broken, out of reach.
@Suite struct StateTests {
  @Test func `a plan leaves a missing state missing`() async throws {
    let place = try Workplace(Sample.faculty())
    let plan = try await place.run("plan", environment: ["ROOSTER_STATE": "elsewhere/state.db"])
    #expect(plan.code == 0)
    let status = try await place.run("status")
    #expect(status.output == "Nothing is recorded.\n")
    #expect(!place.exists("elsewhere") && !place.exists(".rooster/state.db"))
  }

  @Test func `--state comes before ROOSTER_STATE, and that before rooster.yaml`() async throws {
    let place = try Workplace(Sample.faculty())
    try place.write(
      "state: declared.db\n" + place.read("schedules/rooster.yaml"), to: "schedules/rooster.yaml")
    let damaged = try Workplace(["broken.db": "this is no database, and long enough to be seen"])
    let broken = damaged.folder.appending(path: "broken.db").path
    func refusal(_ path: String) -> String {
      "rooster: the state \(path) cannot be used: "
    }
    try place.write(String(repeating: "no database ", count: 100), to: "declared.db")
    let declared = try await place.run("status")
    #expect(declared.code == 1 && declared.errors.hasPrefix(refusal("declared.db")))
    let variable = try await place.run("status", environment: ["ROOSTER_STATE": broken])
    #expect(variable.code == 1 && variable.errors.hasPrefix(refusal(broken)))
    let option = try await place.run(
      "status", "--state", "new.db", environment: ["ROOSTER_STATE": broken])
    #expect(option.code == 0 && option.output == "Nothing is recorded.\n")
  }

  @Test func `a state of a newer version is left as it is`() async throws {
    let place = try Workplace(Sample.faculty())
    _ = try await place.run("apply", "--sandbox", "--auto-approve")
    let path = ".rooster/sandbox/state.db"
    let url = place.folder.appending(path: path)
    var bytes = try Data(contentsOf: url)
    // The user version stands in bytes 60 to 63 of an SQLite file.
    let known = bytes[63]
    bytes[63] = 99
    try bytes.write(to: url)
    for command in [["plan"], ["status"], ["apply", "--auto-approve"]] {
      let run = try await place.run(command + ["--sandbox"])
      #expect(run.code == 1)
      #expect(
        run.errors == """
          rooster: the state \(path) was written by a newer Rooster (format 99, this one knows \(known))
          hint: use that version, or another state; nothing was touched

          """)
    }
    #expect(try Data(contentsOf: url) == bytes)
  }

  @Test func `PostgreSQL is refused with what to write instead`() async throws {
    let place = try Workplace(Sample.faculty())
    let run = try await place.run("plan", "--state", "postgres://db/rooster")
    #expect(
      run
        == Program.Result(
          code: 1, output: "",
          errors: """
            rooster: this build keeps its state in a file and knows no PostgreSQL
            hint: name a file, such as `state: .rooster/state.db`

            """))
  }

  @Test func `a state that cannot be made is told with its path and what to look at`() async throws
  {
    let place = try Workplace(Sample.faculty())
    try place.write("a file", to: "taken")
    for (path, answer) in [
      (
        "taken/state.db",
        "rooster: the state taken/state.db could not be used: it cannot be made; check the path and its "
          + "folder\n"
      ),
      (
        "/proc/rooster/state.db",
        "rooster: the state /proc/rooster/state.db may not be used: it cannot be made; check that its "
          + "folder can be there\n"
      ),
    ] {
      let run = try await place.run(
        "apply", "--auto-approve", "--state", path, environment: Sample.secrets)
      #expect(run == Program.Result(code: 1, output: "", errors: answer))
    }
  }

  @Test func `two applies at once: one works, the other says who holds the lock`() async throws {
    let gate = Gate()
    let held: SimulatedProviders.Wire = { number, forward in
      if number == 1 { await gate.passed() }
      return await forward()
    }
    try await SimulatedProviders.serve(wire: held) { providers in
      let place = try Workplace(
        Sample.faculty(port: providers.port), environment: Sample.secrets)
      let first = try place.start("apply", "--auto-approve")
      await gate.reached()
      let second = try await place.run("apply", "--auto-approve")
      #expect(second.code == 1)
      #expect(second.output == "")
      let pattern =
        #/rooster: the state \.rooster\/state\.db is locked by apply by \S+ on \S+ \(process (\d+)\) since \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\nhint: wait for it to end; if it is gone for good, run `rooster state unlock`\n/#
      let match = try #require(try pattern.wholeMatch(in: second.errors))
      #expect(match.1 == "\(first.identifier)")
      let unlock = try await place.run("state", "unlock")
      #expect(unlock.code == 1)
      #expect(unlock.errors.contains("that process is still there"))
      // Reading needs no lock.
      let plan = try await place.run("plan")
      #expect(plan.code == 0)
      gate.open()
      let done = await first.result()
      #expect(done.code == 0)
      #expect(try await providers.world().liveMeetings.count == 4)
      let free = try await place.run("state", "unlock")
      #expect(free.output == "The state is not locked.\n")
    }
  }

  @Test func `a lock whose process was killed is taken over`() async throws {
    let gate = Gate()
    let held: SimulatedProviders.Wire = { number, forward in
      if number == 1 { await gate.passed() }
      return await forward()
    }
    try await SimulatedProviders.serve(wire: held) { providers in
      let place = try Workplace(
        Sample.faculty(port: providers.port), environment: Sample.secrets)
      let first = try place.start("apply", "--auto-approve")
      await gate.reached()
      first.signal(SIGKILL)
      _ = await first.result()
      gate.open()
      let second = try await place.run("apply", "--auto-approve")
      #expect(second.code == 0, "\(second.errors)")
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a signal ends an apply cleanly, and the lock is given back`(_ signal: Int32) async throws {
    let gate = Gate()
    let held: SimulatedProviders.Wire = { number, forward in
      if number == 2 { await gate.passed() }
      return await forward()
    }
    try await SimulatedProviders.serve(wire: held) { providers in
      let place = try Workplace(
        Sample.faculty(port: providers.port), environment: Sample.secrets)
      let apply = try place.start("apply", "--auto-approve", "--parallelism", "1")
      await gate.reached()
      apply.signal(signal)
      #expect(await apply.says("Finishing what is under way; once more to stop at once."))
      gate.open()
      let ended = await apply.result()
      #expect(ended.code == 4 && !ended.wasKilled)
      #expect(ended.output.contains("interrupted"))
      let lock = try await place.run("state", "unlock")
      #expect(lock.output == "The state is not locked.\n")
      let next = try await place.run("apply", "--auto-approve")
      #expect(next.code == 0)
      let plan = try await place.run("plan", "--detailed-exitcode")
      #expect(plan.code == 0)
      #expect(try await providers.world().liveMeetings.count == 4)
    }
  }
}
