import ArgumentParser

/// Measures validating and planning with the real program.
@main
struct RoosterBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rooster-bench",
    abstract: "Measures validating and planning with the real program, and prints a table.",
    subcommands: [MeasureCommand.self, FillCommand.self, ReplayCommand.self],
    defaultSubcommand: MeasureCommand.self)
}
