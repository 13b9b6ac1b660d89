import CivilTime
import Compiler
import Diagnostics
import Domain
import Engine
import Planner
import Platform
import Ports
import Processes
import Sandbox
import Stores

/// Applies a workspace through the modules of the program to providers that are simulated in this
/// process, with a clock that does not wait.
struct SimulatedApply {
  private let folder: String
  private let files: WorkspaceFiles
  private let zones: ZoneDatabase
  private let clock: SimulatedClock

  /// Hosts of one run. A run looks at all of its hosts after each answer, so few of them are faster.
  private static let hostsOfRun = 64
  private static let parallelism = 8

  /// Why the state is not as it should be.
  typealias Failure = MeasuredProcess.Failure

  init(folder: String) throws {
    guard let moment = Instant(parsing: Measuring.moment) else {
      throw Failure(description: "\(Measuring.moment) is no instant")
    }
    self.folder = folder
    files = WorkspaceFiles(root: folder)
    zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    clock = SimulatedClock(at: moment)
  }

  func run() async throws {
    let compilation = await Compiler(zones: zones, audits: { _ in { _ in [] } })
      .compile(try await SourceFolder(files: files).read(), recorded: [:])
    guard let workspace = compilation.workspace, let desired = compilation.desired else {
      let findings = compilation.findings.prefix(3).map(\.message)
      throw Failure(description: "the workspace has errors: \(findings)")
    }
    let accounts = SimulatedAccounts(workspace, files: files, zones: zones, clock: clock)
    let store = BufferedStore(
      try SQLiteStore.open(
        path: "\(folder)/.rooster/state.db", access: .write(lineage: "benchmark"),
        isRunning: { _ in false }))
    let context = PlanContext(
      workspace: workspace.institution, policy: workspace.policy, zone: workspace.zone,
      zones: zones, accounts: accounts.facts, now: clock.now())
    let plan = Plan(
      from: try StateLoader(store: store).load(for: desired, in: context), to: desired,
      context: context, warnings: [])
    try await carryOut(plan, accounts, store)
    store.commit(
      plan.files.map { .file($0) }
        + [.environment(plan.environment, zoneRules: plan.zoneRules), .serial])
    try store.flush()
  }

  private func carryOut(
    _ plan: Plan, _ accounts: SimulatedAccounts, _ store: BufferedStore
  ) async throws {
    let hosts = Dictionary(grouping: plan.steps, by: \.host).sorted { $0.key < $1.key }
    for start in stride(from: 0, to: hosts.count, by: Self.hostsOfRun) {
      let steps = hosts[start..<min(start + Self.hostsOfRun, hosts.count)].flatMap(\.value)
      let executor = Executor(
        providers: accounts.providers, channels: [:], store: store, clock: clock,
        fill: { $0.announcement }, report: { _ in })
      let run = Run(
        jobs: steps.map { Job.step($0, nil) }, accounts: accounts.runAccounts, usage: [],
        files: .none, marks: MarkSource(seed: Array("benchmark \(start)".utf8)),
        parallelism: Self.parallelism, jitter: 1,
        at: Moment(now: clock.now(), milliseconds: clock.milliseconds()))
      let outcome = try await executor.execute(run, interruptions: AsyncStream { $0.finish() })
      if let unfinished = outcome.unfinished.first {
        throw Failure(description: "\(unfinished.step.address): \(unfinished.ending)")
      }
    }
  }
}
