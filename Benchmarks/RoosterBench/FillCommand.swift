import ArgumentParser
import Platform
import WorkspaceMaking

/// `rooster-bench fill`: a workspace, and its state as an apply leaves it. A process of its own: Linux
/// counts what a process has taken of memory as the peak of the programs that it starts, too.
struct FillCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill",
    abstract: "Makes a workspace, applies it to simulated providers and leaves the state.")

  @Argument(help: "How many classes.")
  var classes: Int

  @Argument(help: "The folder to write into.")
  var folder: String

  func run() async throws {
    try SyntheticWorkspace(classes: classes).workspace.write(to: folder)
    try await SimulatedApply(folder: folder).run()
    // No announcement is in its window yet, so a front page is all that an apply leaves of the site.
    try WorkspaceFiles(root: folder).write([], to: "public/index.html")
  }
}
