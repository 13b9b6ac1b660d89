import ArgumentParser

/// Makes workspaces to try and to measure Rooster with.
@main
struct WorkspaceMaker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workspace-maker",
    abstract: "Makes workspaces to try and to measure Rooster with.",
    subcommands: [TimetableCommand.self, CatalogCommand.self, SyntheticCommand.self])
}
