import ArgumentParser
import CivilTime
import Domain
import Planner
import Platform
import Ports

/// `rooster plan`: what an apply would do, and nothing else.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show what would change, for whom, and why. Changes nothing.",
    discussion: """
      Compares the files with the stored state. Works without secrets and without network.
      `--at` looks from another moment: which rooms would be opened then, what would be past.
      """)

  @Option(help: "text or json.")
  var format: TextOrJSON = .text

  @Option(help: ArgumentHelp("Plan as of this instant.", valueName: "2027-01-20T09:00:00Z"))
  var at: Instant?

  @Flag(help: "Exit with 2 when the plan has changes.")
  var detailedExitcode = false

  @OptionGroup var options: CommonOptions

  func run() async throws {
    try await CommandRunner.run(options, now: at) { session throws(CommandFailure) in
      let outcome = try await session.preview(.changes)
      session.show(outcome, format: format, isVerbose: options.verbose)
      if !outcome.plan.stops.isEmpty { throw CommandFailure("", code: .stopped) }
      if detailedExitcode && !outcome.plan.isEmpty { throw CommandFailure("", code: .hasChanges) }
    }
  }
}

extension Instant: ExpressibleByArgument {
  /// As RFC 3339 writes it.
  public init?(argument: String) { self.init(parsing: argument) }
}
