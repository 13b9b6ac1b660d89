import ArgumentParser
import FoundationEssentials
import WorkspaceMaking

/// `workspace-maker rwu`: a real university's term.
struct TimetableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rwu",
    abstract: "A real term: Roger Williams University, fall 2026, from its published timetable.")

  @Option(help: "The folder with meetings.csv and calendar-2026-2027.yaml.")
  var data: String

  @Option(name: .customLong("out"), help: "The folder to write into.")
  var output: String

  @Option(
    help:
      "How many hosts the pool has; by default as many as one simple way of giving them out takes.")
  var hosts: Int?

  @Option(help: "zoom, or mixed: classes without a room in BigBlueButton rooms.")
  var provider: TimetableWorkspace.Provision = .zoom

  func validate() throws {
    if let hosts, !(1...999).contains(hosts) {
      throw ValidationError("--hosts is between 1 and 999.")
    }
  }

  func run() throws {
    let table = try Data(contentsOf: URL(filePath: "\(data)/meetings.csv"))
    let calendar = try Data(contentsOf: URL(filePath: "\(data)/calendar-2026-2027.yaml"))
    let maker = try TimetableWorkspace(
      meetings: String(decoding: table, as: UTF8.self), calendar: Array(calendar), hosts: hosts,
      provision: provider)
    let workspace = maker.workspace
    try workspace.write(to: output)
    print("\(workspace.files.count) files in \(output)")
  }
}

extension TimetableWorkspace.Provision: ExpressibleByArgument {}
