import FoundationEssentials
import Glibc
import Processes
import WorkspaceMaking

/// One size: makes the workspace and its state, then measures.
struct Measuring {
  let classes: Int
  let folder: String
  let rooster: String
  let bareYAML: String
  let runs: Int

  /// One line of the table.
  struct Row {
    var name: String
    var usage: ProcessUsage
  }

  /// When plans are made: before the term, so that all of it is still to come.
  static let moment = "2027-01-20T09:00:00Z"

  /// Codes of `plan --detailed-exitcode`.
  private static let noChanges: Int32 = 0
  private static let hasChanges: Int32 = 2
  private static let anHour = 60

  /// Makes the workspace, and the state that an apply leaves.
  func prepare() throws {
    if FileManager.default.fileExists(atPath: folder) {
      try FileManager.default.removeItem(atPath: folder)
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    Self.note("\(classes) classes: making a workspace and applying it to simulated providers …")
    let usage = try MeasuredProcess(
      arguments: ["/proc/self/exe", "fill", "\(classes)", folder], folder: folder,
      output: "/dev/null"
    ).run(expecting: 0)
    Self.note("\(classes) classes: applied in \(Int(usage.wall.rounded())) s")
  }

  /// Measures everything.
  func rows() throws -> [Row] {
    Self.note("\(classes) classes: measuring …")
    let validate = [rooster, "validate", "--quiet"]
    return [
      try row("bare libyaml, the same files", [bareYAML, "schedules"], exitCode: 0),
      try row("`validate`, from cold", validate, exitCode: 0, before: forget),
      try row("`validate`, nothing changed", validate, exitCode: 0),
      try row(
        "`plan`, empty state", plan(["--state", "none.db"]), exitCode: Self.hasChanges,
        before: forget),
      try row("`plan`, no change", plan([]), exitCode: Self.noChanges),
      try withOneLineChanged {
        try row("`plan`, one class moved by an hour", plan([]), exitCode: Self.hasChanges)
      },
    ]
  }

  /// Deletes what earlier runs of the program left to be faster.
  private func forget() throws {
    let cache = "\(folder)/.rooster/cache"
    guard FileManager.default.fileExists(atPath: cache) else { return }
    try FileManager.default.removeItem(atPath: cache)
  }

  private func plan(_ more: [String]) -> [String] {
    [rooster, "plan", "--at", Self.moment, "--format", "json", "--detailed-exitcode"] + more
  }

  private func row(
    _ name: String, _ arguments: [String], exitCode: Int32, before: () throws -> Void = {}
  ) throws -> Row {
    let process = MeasuredProcess(arguments: arguments, folder: folder, output: "/dev/null")
    var usages: [ProcessUsage] = []
    for _ in 0..<runs {
      try before()
      usages.append(try process.run(expecting: exitCode))
    }
    return Row(name: name, usage: .median(of: usages))
  }

  private func withOneLineChanged(_ body: () throws -> Row) throws -> Row {
    let synthetic = SyntheticWorkspace(classes: classes)
    let course = synthetic.courses / 2
    try write(synthetic.file(ofCourse: course, delay: Self.anHour))
    let row = try body()
    try write(synthetic.file(ofCourse: course, delay: 0))
    return row
  }

  private func write(_ file: MadeFile) throws {
    try Data(file.text.utf8).write(to: URL(filePath: "\(folder)/\(file.path)"))
  }

  /// Tells how far it is, on standard error.
  static func note(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    unsafe bytes.withUnsafeBytes { bytes in
      _ = unsafe Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}
