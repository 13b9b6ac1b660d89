import ArgumentParser
import FoundationEssentials

/// `rooster-bench measure`: the table.
struct MeasureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measures and prints a Markdown table.")

  @Argument(help: "Numbers of classes.")
  var sizes: [Int] = [1000, 10_000, 100_000]

  @Option(help: "The program to measure.")
  var rooster = ".build/release/rooster"

  @Option(help: "The parser to compare with.")
  var bareYaml = ".build/release/bare-yaml"

  @Option(help: "How often each is run; the median counts.")
  var runs = 3

  @Option(help: "Where workspaces are made; those of before are replaced.")
  var folder = ".build/benchmarks"

  func validate() throws {
    guard sizes.allSatisfy({ (20...1_000_000).contains($0) }) else {
      throw ValidationError("Sizes are between 20 and 1000000 classes.")
    }
    guard (1...99).contains(runs) else { throw ValidationError("--runs is between 1 and 99.") }
  }

  func run() async throws {
    var table = MarkdownTable()
    for size in sizes {
      let measuring = Measuring(
        classes: size, folder: try absolute("\(folder)/\(size)"), rooster: try absolute(rooster),
        bareYAML: try absolute(bareYaml), runs: runs)
      try measuring.prepare()
      table.add(try measuring.rows(), classes: size)
    }
    print(table.text)
  }

  // The programs run in the folder of a workspace.
  private func absolute(_ path: String) throws -> String {
    path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
  }
}
