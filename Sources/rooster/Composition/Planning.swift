import CivilTime
import Compiler
import Diagnostics
import Domain
import Engine
import Planner
import Ports
import Providers

/// From files and state to a plan: what `plan` shows and `apply` carries out.
struct Planning {
  let session: Session
  let store: any StateStore
  /// Where the state is kept, for messages.
  let path: String

  /// A plan, and everything needed to carry it out.
  struct Outcome {
    var plan: Plan
    var recorded: RecordedState
    var desired: DesiredState
    var workspace: Workspace
    var providing: Providing
    var context: PlanContext
  }

  /// Which files are compiled.
  enum Extent {
    /// Those whose inputs are not the recorded ones.
    case changes
    case everything
  }

  /// Files that were compiled for their mistakes, and what was recorded of them at that moment.
  struct Checked {
    var compilation: Compilation
    var recorded: [RecordedFile]
    var workspace: Workspace
  }

  /// Compiles what changed since the last apply; the rest was right then, and is the same now.
  ///
  /// - Throws: When there are mistakes.
  func check(_ tree: SourceTree) async throws(CommandFailure) -> Checked {
    try refuseEmptyWorkspace(tree)
    let recorded = try files()
    let compilation = await session.compile(tree, recorded: recorded)
    let (workspace, _) = try session.check(compilation)
    return Checked(compilation: compilation, recorded: recorded, workspace: workspace)
  }

  /// - Parameters:
  ///   - checked: The same files as they were compiled before, which counts as long as the same is
  ///     recorded of them; `nil`: they were not.
  ///   - key: See ``Providing``.
  ///   - secrets: Where secrets are read from.
  func make(
    _ tree: SourceTree, extent: Extent = .changes, after checked: Checked? = nil,
    http: any HTTPClient, key: Secret<String>, secrets: SecretReading
  ) async throws(CommandFailure) -> Outcome {
    try refuseEmptyWorkspace(tree)
    var compilation = try await compile(tree, extent, after: checked)
    var (workspace, desired) = try session.check(compilation)
    let providing = Providing(
      workspace: workspace, session: session, key: key, http: http, secrets: secrets)
    let context = PlanContext(
      workspace: workspace.institution, policy: workspace.policy, zone: workspace.zone,
      zones: session.zones, accounts: providing.facts(of: workspace), now: session.clock.now())
    var recorded = try load(desired, in: context)
    if Self.hasMovedAddresses(desired, recorded) {
      // An address is wanted by a file that changed and recorded for one that did not: only all files
      // together tell whether it moved or is there twice.
      compilation = await session.compile(tree, recorded: [])
      (workspace, desired) = try session.check(compilation)
      recorded = try load(desired, in: context)
    }
    let lost = recorded.head.recorded > 0 ? providing.lostChannels : []
    if !lost.isEmpty {
      // What was delivered is gone, so every announcement has to be looked at.
      compilation = await session.compile(tree, recorded: [])
      (workspace, desired) = try session.check(compilation)
      recorded = try load(desired, in: context).forgettingDeliveries(to: lost)
    }
    let warnings = compilation.findings.filter { $0.severity != .error }
    let plan = Plan(from: recorded, to: desired, context: context, warnings: warnings)
    return Outcome(
      plan: plan, recorded: recorded, desired: desired, workspace: workspace,
      providing: providing, context: context)
  }

  private func compile(
    _ tree: SourceTree, _ extent: Extent, after checked: Checked?
  ) async throws(CommandFailure) -> Compilation {
    switch extent {
    case .everything: return await session.compile(tree, recorded: [])
    case .changes:
      let recorded = try files()
      if let checked, checked.recorded == recorded { return checked.compilation }
      return await session.compile(tree, recorded: recorded)
    }
  }

  private func files() throws(CommandFailure) -> [RecordedFile] {
    do throws(StoreError) { return try store.files() } catch {
      throw CommandFailure(storeError: error, path: path)
    }
  }

  private func load(
    _ desired: DesiredState, in context: PlanContext
  ) throws(CommandFailure) -> RecordedState {
    do throws(StoreError) {
      return try StateLoader(store: store).load(for: desired, in: context)
    } catch {
      throw CommandFailure(storeError: error, path: path)
    }
  }

  /// Schedules that vanished are an accident until somebody says otherwise.
  private func refuseEmptyWorkspace(_ tree: SourceTree) throws(CommandFailure) {
    let isEmpty = !tree.files.keys.contains { path in
      path.hasPrefix(session.folder.schedules + "/")
        && (path.hasSuffix(".yaml") || path.hasSuffix(".yml"))
    }
    guard isEmpty, tree.failures.isEmpty || tree.failures.allSatisfy(\.isAbsence) else { return }
    let recorded: Int
    do throws(StoreError) { recorded = try store.head().recorded } catch { return }
    guard recorded > 0 else { return }
    throw CommandFailure(
      "\(session.folder.schedules)/ is empty, but \(recorded) objects are recorded: nothing was done",
      hint: "bring the files back; to delete everything on purpose, keep rooster.yaml and apply "
        + "with --allow-many", code: .stopped)
  }

  private static func hasMovedAddresses(_ desired: DesiredState, _ recorded: RecordedState) -> Bool
  {
    var compiled: [Address: String] = [:]
    var unchanged: Set<String> = []
    for file in desired.files {
      switch file.content {
      case .unchanged: unchanged.insert(file.path)
      case .compiled(let resources):
        for resource in resources { compiled[resource.address] = file.path }
      }
    }
    return compiled.contains { address, path in
      guard let record = recorded.records[address], record.withdrawnAt == nil else { return false }
      return record.origin.file != path && unchanged.contains(record.origin.file)
    }
  }
}

extension RecordedState {
  /// The same state as if nothing had been delivered to these channels.
  fileprivate func forgettingDeliveries(to channels: Set<String>) -> RecordedState {
    var state = self
    for (address, record) in records {
      state.records[address]?.deliveries = record.deliveries.filter {
        !channels.contains($0.channel)
      }
    }
    return state
  }
}

extension SourceFailure {
  fileprivate var isAbsence: Bool { sentence == FileError.Reason.missing.sentence }
}
