import Diagnostics
import Domain
package import Planner
package import Ports

/// Knows when a schedule file is wholly as wanted, which is when it may be passed over next time.
package struct FileLedger: Sendable {
  private let files: [String: RecordedFile]
  private let removed: Set<String>
  private var open: [String: Int] = [:]
  private var failed: Set<String> = []
  private let touched: [StateChange]
  private let environment: StateChange?
  private let hasWork: Bool

  /// A run that settles earlier creates records no file.
  package static let none = FileLedger(
    files: [:], removed: [], open: [:], touched: [], environment: nil, hasWork: false)

  private init(
    files: [String: RecordedFile], removed: Set<String>, open: [String: Int],
    touched: [StateChange], environment: StateChange?, hasWork: Bool
  ) {
    self.files = files
    self.removed = removed
    self.open = open
    self.touched = touched
    self.environment = environment
    self.hasWork = hasWork
  }

  /// - Parameter touched: Records and due items that are written anew without any step.
  package init(plan: Plan, touched: [StateChange]) {
    var open: [String: Int] = [:]
    for step in plan.steps { open[Self.file(of: step), default: 0] += 1 }
    let files = Dictionary(
      plan.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      files: files, removed: Set(plan.removedFiles), open: open, touched: touched,
      environment: .environment(plan.environment, zoneRules: plan.zoneRules),
      hasWork: !plan.steps.isEmpty || !plan.files.isEmpty || !plan.removedFiles.isEmpty)
  }

  /// What is written before anything is done: the serial, and what needs no step.
  var openingChanges: [Effect] {
    var changes = touched
    if hasWork { changes.append(.serial) }
    for path in files.keys.sorted() where open[path] == nil {
      if let file = files[path] { changes.append(.file(file)) }
    }
    for path in removed.sorted() where open[path] == nil { changes.append(.removeFile(path)) }
    return changes.isEmpty ? [] : [.commit(changes)]
  }

  var closingChanges: [Effect] { environment.map { [.commit([$0])] } ?? [] }

  /// Counts a step of its file; the file is recorded with the last one, unless one failed.
  mutating func ended(_ step: Step, _ ending: Ending) -> [Effect] {
    let path = Self.file(of: step)
    if ending != .done { failed.insert(path) }
    guard let left = open[path] else { return [] }
    open[path] = left - 1
    guard left == 1, !failed.contains(path) else { return [] }
    if let file = files[path] { return [.commit([.file(file)])] }
    return removed.contains(path) ? [.commit([.removeFile(path)])] : []
  }

  private static func file(of step: Step) -> String { step.origin.file }
}
