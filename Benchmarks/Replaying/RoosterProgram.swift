import FoundationEssentials
import Processes

/// The real program in one workspace, with simulated providers.
struct RoosterProgram {
  /// The path of the program, absolute.
  let path: String
  /// The workspace.
  let folder: String

  /// What one run came to.
  struct Answer<Document: Decodable> {
    let exitCode: Int32
    /// Seconds.
    let wall: Double
    /// `nil` when it printed nothing that is one.
    let document: Document?
  }

  /// Runs a command with `--format json` as if it were some moment.
  /// - Parameter now: An instant, as `ROOSTER_NOW` takes it.
  func run<Document: Decodable>(
    _ arguments: [String], now: String, as type: Document.Type
  ) throws -> Answer<Document> {
    let output = "\(folder)/answer.json"
    let process = MeasuredProcess(
      arguments: ["/usr/bin/env", "--chdir=\(folder)", "ROOSTER_NOW=\(now)", path] + arguments
        + ["--format", "json"],
      folder: nil, output: output)
    let (usage, exitCode) = try process.run()
    let data = try Data(contentsOf: URL(filePath: output))
    return Answer(
      exitCode: exitCode, wall: usage.wall, document: try? JSONDecoder().decode(type, from: data))
  }
}
