import ArgumentParser
import FoundationEssentials
import WorkspaceMaking

/// `workspace-maker stolaf`: a real college's term, as it stood on any day of a year of changes.
struct CatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stolaf",
    abstract: "A real term and a year of its changes: St. Olaf College, fall 2025.",
    discussion: """
      The first catalog is day 0; each later day is one on which something changed. Files of an \
      earlier run that the day does not have stay in the folder: delete 'schedules' before.
      """)

  @Option(help: "The folder with base.json, changes.jsonl and final.json.")
  var data: String

  @Option(name: .customLong("out"), help: "The folder to write into.")
  var output: String

  @Option(help: "After how many days of changes.")
  var day = 0

  @Flag(help: "The last catalog as it was seen then, in place of the first one and its changes.")
  var final = false

  @Option(help: "How many hosts the pool has; by default enough for all times of the year at once.")
  var hosts: Int?

  func validate() throws {
    if let hosts, !(1...999).contains(hosts) {
      throw ValidationError("--hosts is between 1 and 999.")
    }
    if final, day != 0 { throw ValidationError("Either --day or --final is given, not both.") }
  }

  func run() throws {
    let history = try CatalogHistory(base: read("base.json"), changes: read("changes.jsonl"))
    guard (0...history.days).contains(day) else {
      throw ValidationError("--day is between 0 and \(history.days).")
    }
    let classes =
      try final
      ? CatalogHistory.classes(in: read("final.json"), named: "final.json")
      : history.classes(afterDay: day)
    let maker = try CatalogWorkspace(classes, of: history, hosts: hosts)
    try maker.workspace.write(to: output)
    print("\(maker.workspace.files.count) files in \(output)")
    if !final { print("as seen at \(history.moments[day])") }
    for line in maker.omissions.lines { print(line) }
  }

  private func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(data)/\(name)")))
  }
}
