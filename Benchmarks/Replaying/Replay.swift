import FoundationEssentials
import Processes
package import WorkspaceMaking

/// Plays a catalog's days through the real program: each day the workspace is written as it stood, and
/// validated, planned and applied with the clock at that day. What must be true then is looked at from
/// outside: in what the program prints and in what the simulated providers hold.
package struct Replay {
  let history: CatalogHistory
  let hosts: Int?
  let rooster: String
  let folder: String
  /// The classes of the last day that was played, by their id.
  private var classes: [String: CatalogClass] = [:]
  /// What was recorded at the end of it, by address.
  private(set) var recorded: [String: StatusDocument.Entry] = [:]
  /// Addresses for which something is still to be done.
  private var waiting: Set<String> = []
  /// The last day that was played.
  private(set) var lastDay = 0
  /// When the times of each class changed last, by its id.
  private(set) var lastEdits: [String: String] = [:]

  /// A replay that has not begun.
  /// - Parameters:
  ///   - hosts: How many hosts the pool has; `nil`: enough.
  ///   - rooster: The program's path, absolute.
  ///   - folder: Where workspaces are made, absolute. It must be empty, or not be there.
  package init(history: CatalogHistory, hosts: Int?, rooster: String, folder: String) {
    self.history = history
    self.hosts = hosts
    self.rooster = rooster
    self.folder = folder
  }

  var year: RoosterProgram { RoosterProgram(path: rooster, folder: "\(folder)/year") }

  /// Plays one day; days must come in their order, and some may be left out.
  package mutating func play(day: Int) throws -> ReplayDay {
    let now = Self.instant(history.moments[day])
    let later = history.classes(afterDay: day)
    var result = ReplayDay(
      day: day, moment: now, edits: CatalogDifference(from: classes, to: later))
    try write(later, to: year.folder)
    let validated = try year.run(["validate"], now: now, as: Empty.self)
    result.seconds.validate = validated.wall
    if validated.exitCode != 0 {
      result.complaints.append("validate ends with code \(validated.exitCode)")
    }
    let before = try status(now)
    let plan = try plan(now, &result)
    try apply(now, &result)
    let after = try status(now)
    for id in result.edits.new.union(result.edits.retimed) { lastEdits[id] = now }
    compare(before, with: after, plan, &result)
    if !result.waits { check(after, of: later, &result) }
    waiting = result.waits ? waiting.union(plan.actions.map(\.meeting)) : []
    (classes, recorded, lastDay) = (later, after, day)
    return result
  }

  /// Writes the workspace of some classes, and nothing of another day stays.
  func write(_ classes: [String: CatalogClass], to folder: String) throws {
    let schedules = "\(folder)/schedules"
    if FileManager.default.fileExists(atPath: schedules) {
      try FileManager.default.removeItem(atPath: schedules)
    }
    try CatalogWorkspace(classes, of: history, hosts: hosts).workspace.write(to: folder)
  }

  private func plan(_ now: String, _ result: inout ReplayDay) throws -> PlanDocument {
    let planned = try year.run(["plan", "--sandbox"], now: now, as: PlanDocument.self)
    result.seconds.plan = planned.wall
    guard let plan = planned.document else {
      throw MeasuredProcess.Failure(description: "day \(result.day): the plan is no JSON")
    }
    result.stops = plan.stops.map(\.kind)
    if planned.exitCode != (plan.stops.isEmpty ? 0 : 3) {
      result.complaints.append("plan ends with code \(planned.exitCode)")
    }
    result.creates = plan.summary.create
    result.updates = plan.summary.update + plan.summary.move
    result.replaces = plan.summary.replace
    result.deletes = plan.summary.delete
    result.blocked = plan.summary.blocked
    let edited = Set(result.edits.audible.map(Self.address)).union(waiting)
    result.byClock = plan.actions.count(where: \.isByClock)
    for action in plan.actions where !action.isByClock && !edited.contains(action.meeting) {
      let paths = action.changes.map(\.path).joined(separator: ", ")
      result.complaints.append(
        "\(action.action) of \(action.address), which nobody edited: \(paths)")
    }
    return plan
  }

  /// Applies, and then plans again: after an apply that did everything there is nothing to do.
  private func apply(_ now: String, _ result: inout ReplayDay) throws {
    let allowance = result.stops.isEmpty ? [] : ["--allow-many"]
    let applied = try year.run(
      ["apply", "--sandbox", "--auto-approve", "--quiet"] + allowance, now: now, as: Empty.self)
    result.seconds.apply = applied.wall
    result.waits = applied.exitCode == 4
    guard applied.exitCode == 0 else {
      if !result.waits { result.complaints.append("apply ends with code \(applied.exitCode)") }
      return
    }
    let again = try year.run(
      ["plan", "--sandbox", "--detailed-exitcode"], now: now, as: PlanDocument.self)
    if again.exitCode != 0 {
      let addresses = again.document?.actions.map(\.address).joined(separator: ", ") ?? ""
      result.complaints.append("the plan after the apply is not empty: \(addresses)")
    }
  }

  /// What is recorded, by address.
  func status(of program: RoosterProgram? = nil, _ now: String) throws
    -> [String: StatusDocument.Entry]
  {
    let program = program ?? year
    let answer = try program.run(["status", "--sandbox"], now: now, as: StatusDocument.self)
    guard answer.exitCode == 0, let entries = answer.document?.addresses else {
      throw MeasuredProcess.Failure(
        description: "status in \(program.folder) ends with code \(answer.exitCode)")
    }
    return Dictionary(entries.map { ($0.address, $0) }) { first, _ in first }
  }

  /// The address of a class's meeting.
  static func address(_ id: String) -> String { "\(id)/class" }

  /// RFC 3339 with `+00:00`, as catalogs have it, in the form that the program prints.
  static func instant(_ text: String) -> String {
    text.hasSuffix("+00:00") ? "\(text.dropLast(6))Z" : text
  }

  /// What is looked at for its exit code only.
  struct Empty: Decodable {}
}
