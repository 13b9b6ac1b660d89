import Foundation
import Testing

/// Nobody reads, nothing can be written, or there is nothing to write to.
@Suite struct BrokenOutputTests {
  @Test func `a reader that went away is no failure`() async throws {
    let place = try Workplace(Sample.faculty())
    for arguments in [["validate"], ["plan"], ["plan", "--format", "json"], ["calendar"]] {
      let run = try await place.run(arguments, output: .brokenPipe)
      #expect(run == Program.Result(code: 0, output: "", errors: ""), "\(arguments)")
    }
  }

  @Test func `an apply whose readers went away is carried out`() async throws {
    let place = try Workplace(Sample.faculty())
    let run = try await place.run(
      ["apply", "--sandbox", "--auto-approve"], output: .brokenPipe, errors: .brokenPipe)
    #expect(run.code == 0 && !run.wasKilled)
    let plan = try await place.run("plan", "--sandbox", "--detailed-exitcode")
    #expect(plan.code == 0)
  }

  @Test(
    .enabled(
      if: FileManager.default.isWritableFile(atPath: "/dev/full"), "this system has no /dev/full"))
  func `a result that could not be written is a failure, and says so`() async throws {
    let place = try Workplace(Sample.faculty())
    let failure = Program.Result(
      code: 1, output: "",
      errors: """
        rooster: the result could not be written to standard output: no space left on device

        """)
    for arguments in [["plan"], ["plan", "--format", "json"], ["calendar", "--format", "ics"]] {
      #expect(try await place.run(arguments, output: .file("/dev/full")) == failure)
    }
    let applied = try await place.run(
      ["apply", "--sandbox", "--auto-approve", "--quiet"], output: .file("/dev/full"))
    #expect(applied == failure)
    let plan = try await place.run("plan", "--sandbox", "--detailed-exitcode")
    #expect(plan.code == 0, "what was to be done was done")
  }

  @Test func `closed outputs are no crash, and no file gets the words`() async throws {
    let place = try Workplace(Sample.faculty())
    let run = try await place.run(
      ["apply", "--sandbox", "--auto-approve"], output: .closed, errors: .closed)
    #expect(run.code == 1 && !run.wasKilled)
    let plan = try await place.run("plan", "--sandbox", "--detailed-exitcode")
    #expect(plan.code == 0, "what was to be done was done")
    let status = try await place.run("status", "--sandbox", "--format", "json")
    #expect(status.code == 0, "the state is whole")
  }
}
