import ArgumentParser
import Compiler
import Domain
import Engine
import Planner
import Platform
import Ports

/// `rooster apply`: carries out a plan and writes down everything it does.
struct ApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Make it so: create, change and delete what the plan says.",
    discussion: """
      Shows the plan and asks; --auto-approve does not ask. It may be interrupted (Ctrl-C, a crash, a
      lost network) at any moment: the next apply looks at what was made before it makes anything,
      so nothing is doubled and nothing is lost.

      Exit code 4: something failed or had to wait; the list says what, and a later apply goes on.
      """)

  @Flag(help: "Do not ask.")
  var autoApprove = false

  @Flag(help: "Allow what policy.max_change and the guards against accidents would stop.")
  var allowMany = false

  @Option(help: "How many hosts are worked on at a time (1 to 64).")
  var parallelism = 8

  @Option(help: "text or json.")
  var format: TextOrJSON = .text

  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard (1...64).contains(parallelism) else {
      throw ValidationError("--parallelism is between 1 and 64.")
    }
  }

  func run() async throws {
    try await CommandRunner.run(options) { session throws(CommandFailure) in
      let tree = await session.read()
      let location = try session.stateLocation(tree)
      // Mistakes are told before anything is opened, locked or made.
      let checked = try await Planning(
        session: session, store: try location.openForReading(), path: location.path
      ).check(tree)
      let apply = Applying(
        session: session, location: location, parallelism: parallelism, format: format)
      try await apply.run(
        tree, checked, autoApprove: autoApprove, allowMany: allowMany)
    }
  }
}
