import Foundation
import TestSupport
import Testing

/// Folders and files that may be read and not written to.
@Suite(.enabled(if: Child.obeysModes, "here programs may write whatever the modes of files say"))
struct ReadOnlyTests {
  /// What needs no more than to read.
  static let readers = [
    ["plan", "--at", "2027-01-20T09:00:00Z"], ["status"], ["links", "CS101/tutorial"],
    ["calendar"], ["hosts", "--at", "2027-01-20T09:00:00Z"], ["validate"],
  ]

  @Test func `a state that may only be read is read as it is, and nothing is left beside it`()
    async throws
  {
    try await SimulatedProviders.serve { providers in
      let place = try Workplace(Sample.faculty(port: providers.port), environment: Sample.secrets)
      let applied = try await place.run("apply", "--auto-approve")
      try #require(applied.code == 0)
      var usual: [Program.Result] = []
      for arguments in Self.readers { usual.append(try await place.run(arguments)) }
      let files = place.files
      try await place.withModes([".rooster/state.db": 0o400, ".rooster": 0o500]) {
        for (arguments, expected) in zip(Self.readers, usual) {
          #expect(expected.code == 0)
          #expect(try await place.run(arguments) == expected)
        }
        let refused = try await place.run("apply", "--auto-approve")
        #expect(
          refused
            == Program.Result(
              code: 1, output: "",
              errors: """
                rooster: the state .rooster/state.db may not be used: attempt to write a readonly \
                database; check that you may write to the file and to its folder

                """))
      }
      #expect(place.files == files)
    }
  }

  @Test func `what a killed apply left in the log of a state is read, or said to be missing`()
    async throws
  {
    let trap = Trap()
    try await SimulatedProviders.serve(wire: trap.wire) { providers in
      let place = try Workplace(Sample.faculty(port: providers.port), environment: Sample.secrets)
      _ = try await trap.kill(at: Moment(request: 4, phase: .unsent)) {
        try place.start("apply", "--auto-approve", "--parallelism", "1")
      }
      let usual = try await place.run("status", "--format", "json")
      try #require(usual.code == 0)
      _ = try await trap.kill(at: Moment(request: 3, phase: .unsent)) {
        try place.start("apply", "--auto-approve", "--parallelism", "1")
      }
      try #require(place.exists(".rooster/state.db-wal"))
      try place.remove(".rooster/state.db-shm")
      let modes = [".rooster/state.db": 0o400, ".rooster": 0o500]
      try await place.withModes(modes) {
        for command in ["plan", "status"] {
          let refused = try await place.run(command)
          #expect(
            refused
              == Program.Result(
                code: 1, output: "",
                errors: """
                  rooster: the state .rooster/state.db may not be used: its newest changes are in \
                  .rooster/state.db-wal, and reading those needs leave to write to its folder; wait \
                  until no apply is under way, or run the command as its owner

                  """))
        }
        let calendar = try await place.run("calendar")
        #expect(calendar.code == 0)
      }
      try await Aftermath(place: place, providers: providers).check("after the refusals")
    }
  }

  @Test func `a state that may not even be read is no empty one`() async throws {
    let place = try Workplace(Sample.faculty())
    _ = try await place.run("apply", "--sandbox", "--auto-approve")
    try await place.withModes([".rooster/sandbox/state.db": 0o000]) {
      for command in ["plan", "status"] {
        let run = try await place.run(command, "--sandbox")
        #expect(
          run
            == Program.Result(
              code: 1, output: "",
              errors: """
                rooster: the state .rooster/sandbox/state.db may not be used: only its owner may read \
                it; run the command as its owner

                """))
      }
    }
  }

  @Test func `a workspace that may only be read is validated and planned`() async throws {
    let place = try Workplace(Sample.faculty())
    try await place.withModes(["": 0o500, "schedules": 0o500]) {
      for arguments in [["validate"], ["plan"], ["status"], ["calendar"], ["hosts"]] {
        let run = try await place.run(arguments)
        #expect(run.code == 0 && run.errors == "", "\(arguments): \(run.errors)")
      }
      let made = try await place.run("init", "--schedules", "new")
      #expect(
        made
          == Program.Result(
            code: 1, output: "",
            errors: "rooster: new/rooster.yaml cannot be written: you may not write there; "
              + "check the permissions of its folder\n"))
      let applied = try await place.run("apply", "--sandbox", "--auto-approve")
      #expect(applied.code == 1)
      #expect(applied.output == "")
      #expect(applied.errors.hasPrefix("rooster: the state .rooster/sandbox/state.db "))
    }
    #expect(!place.exists(".rooster") && !place.exists("new"))
  }

  @Test func `a site that cannot be written is told, and written by a later apply`() async throws {
    let place = try Workplace(Sample.faculty())
    try place.write("", to: ".rooster/sandbox/public/keep")
    try await place.withModes([".rooster/sandbox/public": 0o500]) {
      let run = try await place.run("apply", "--sandbox", "--auto-approve")
      #expect(run.code == 4)
      #expect(
        run.errors.hasSuffix(
          """
          rooster: channel 'portal': .rooster/sandbox/public/index.html may not be read or written; \
          check the owner of the folder
          hint: mend it, then apply again

          """))
    }
    let next = try await place.run("apply", "--sandbox", "--auto-approve")
    #expect(next.code == 0)
    #expect(place.exists(".rooster/sandbox/public/index.html"))
    let plan = try await place.run("plan", "--sandbox", "--detailed-exitcode")
    #expect(plan.code == 0)
  }
}
