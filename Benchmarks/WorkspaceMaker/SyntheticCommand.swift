import ArgumentParser
import WorkspaceMaking

/// `workspace-maker synthetic`: any number of classes.
struct SyntheticCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synthetic",
    abstract: "Any number of classes, with the fields of real files.")

  @Option(help: "How many classes, such as 1000, 10000 or 100000.")
  var classes: Int

  @Option(name: .customLong("out"), help: "The folder to write into.")
  var output: String

  func validate() throws {
    guard (1...1_000_000).contains(classes) else {
      throw ValidationError("--classes is between 1 and 1000000.")
    }
  }

  func run() throws {
    let workspace = SyntheticWorkspace(classes: classes).workspace
    try workspace.write(to: output)
    print("\(workspace.files.count) files in \(output)")
  }
}
