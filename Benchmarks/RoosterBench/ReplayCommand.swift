import ArgumentParser
import FoundationEssentials
import Replaying
import WorkspaceMaking

/// `rooster-bench replay`: a year of real changes.
struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Plays a year of real changes through the real program, and prints a Markdown table.")

  @Option(help: "The folder with base.json, changes.jsonl and final.json.")
  var data = "../shared/data/changes-stolaf-fall2025"

  @Option(help: "The program to try.")
  var rooster = ".build/release/rooster"

  @Option(help: "How many hosts the pool has; by default enough for all times of the year at once.")
  var hosts: Int?

  @Option(help: "Only every so manieth day of changes, and the last one.")
  var every = 1

  @Option(help: "Where workspaces are made; those of before are replaced.")
  var folder = ".build/replay"

  func validate() throws {
    guard (1...1000).contains(every) else {
      throw ValidationError("--every is between 1 and 1000.")
    }
  }

  func run() async throws {
    let history = try CatalogHistory(base: read("base.json"), changes: read("changes.jsonl"))
    let last = try CatalogHistory.classes(in: read("final.json"), named: "final.json")
    let folder = absolute(folder)
    if FileManager.default.fileExists(atPath: folder) {
      try FileManager.default.removeItem(atPath: folder)
    }
    var replay = Replay(
      history: history, hosts: hosts, rooster: absolute(rooster), folder: folder)
    var report = ReplayReport()
    var isSound = true
    for day in 0...history.days where day % every == 0 || day == history.days {
      let played = try replay.play(day: day)
      isSound = isSound && played.complaints.isEmpty
      report.add(played)
      Measuring.note("day \(day) of \(history.days): \(played.complaints.count) complaints")
    }
    let end = try await replay.finish(last)
    report.add(end)
    print(report.text)
    guard isSound, end.complaints.isEmpty else { throw ExitCode.failure }
  }

  private func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(data)/\(name)")))
  }

  // The program runs in the folder of a workspace.
  private func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
  }
}
