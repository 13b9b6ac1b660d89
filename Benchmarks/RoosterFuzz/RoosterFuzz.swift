import ArgumentParser

/// Breaks schedule files a million times, and sees that every one is read or refused with a place.
@main
struct RoosterFuzz: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rooster-fuzz",
    abstract: "Breaks the files of workspaces and sees that the compiler keeps its promises.",
    subcommands: [RunCommand.self, TryCommand.self, ShowCommand.self],
    defaultSubcommand: RunCommand.self)
}

/// What decides which inputs are made.
struct InputOptions: ParsableArguments {
  @Option(help: "Another seed makes other inputs; the same one makes the same.")
  var seed: UInt64 = 1

  @Option(help: "The folder of the package, whose samples are used with those of the tool.")
  var package = "."
}
