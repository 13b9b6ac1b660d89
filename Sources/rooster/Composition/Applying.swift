import CivilTime
import Compiler
import Digests
import Domain
import Engine
import Planner
import Platform
import Ports
import Providers
import Synchronization

/// One apply, told in order: lock, settle what an earlier run left open, plan, ask, run, report.
final class Applying: Sendable {
  /// Bytes of the key that is made when the workspace names none.
  private static let keyBytes = 32
  private static let markSeedBytes = 32

  let session: Session
  let location: StateLocation
  let parallelism: Int
  let format: TextOrJSON
  /// What a channel could not write at the end of a run.
  private let brokenChannel = Mutex<CommandFailure?>(nil)

  init(
    session: Session, location: StateLocation, parallelism: Int, format: TextOrJSON
  ) {
    self.session = session
    self.location = location
    self.parallelism = parallelism
    self.format = format
  }

  func run(
    _ tree: SourceTree, _ checked: Planning.Checked, autoApprove: Bool, allowMany: Bool
  ) async throws(CommandFailure) {
    try checkSecrets(of: checked.workspace)
    let store = try location.openForWriting(entropy: session.entropy)
    let lock = StateLock(store: store, location: location, session: session)
    try lock.take()
    let renewal = lock.keepRenewed()
    var failure: CommandFailure?
    do throws(CommandFailure) {
      try await apply(tree, checked, store: store, autoApprove: autoApprove, allowMany: allowMany)
    } catch {
      failure = error
    }
    renewal.cancel()
    lock.giveBack()
    if let failure { throw failure }
  }

  /// What is missing is told before anything is opened, locked or made.
  private func checkSecrets(of workspace: Workspace) throws(CommandFailure) {
    let secrets = session.secrets
    try Providing(
      workspace: workspace, session: session, key: Secret(""), http: UnusedClient(),
      secrets: secrets
    ).secrets.check()
  }

  private func apply(
    _ tree: SourceTree, _ checked: Planning.Checked, store: any StateStore, autoApprove: Bool,
    allowMany: Bool
  ) async throws(CommandFailure) {
    let planning = Planning(session: session, store: store, path: location.path)
    let http = try session.httpClient()
    let key = try workspaceKey(tree, store: store)
    let secrets = session.secrets
    var outcome = try await planning.make(
      tree, after: checked, http: http, key: key, secrets: secrets)
    if try await settle(outcome, store: store) {
      outcome = try await planning.make(
        tree, after: checked, http: http, key: key, secrets: secrets)
    }
    session.show(outcome, format: format, isVerbose: session.options.verbose, isPreview: true)
    if !outcome.plan.stops.isEmpty && !allowMany { throw CommandFailure("", code: .stopped) }
    guard outcome.hasWork else {
      if format == .json {
        try show(
          RunOutcome(), outcome: outcome, store: store,
          startedAt: session.clock.milliseconds())
      }
      return
    }
    try ask(outcome.plan, autoApprove: autoApprove)
    try await carryOut(outcome, store: store)
  }

  /// Looks for what an earlier run may have made before anything is planned. Returns whether it did.
  private func settle(
    _ outcome: Planning.Outcome, store: any StateStore
  ) async throws(CommandFailure) -> Bool {
    let intents = try stored { () throws(StoreError) in try store.openIntents() }
    guard !intents.isEmpty else { return false }
    session.console.note(
      intents.count == 1
        ? "An earlier apply was interrupted: looking for what it may have made …"
        : "An earlier apply was interrupted: looking for \(intents.count) objects it may have made …"
    )
    let records = try stored { () throws(StoreError) in
      try store.records(at: intents.map(\.address))
    }
    let byAddress = Dictionary(
      records.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    let jobs = intents.compactMap { intent in
      byAddress[intent.address].map { Job.recover(intent, $0) }
    }
    let result = try await execute(jobs, outcome: outcome, files: .none, store: store, total: 0)
    guard result.unsettled.isEmpty else {
      let list = result.unsettled.map { "  \($0.address): \($0.reason)" }
      throw CommandFailure(
        "could not find out what an interrupted apply made; nothing was done\n"
          + list.joined(separator: "\n"), hint: "apply again when the provider answers")
    }
    return true
  }

  private func ask(_ plan: Plan, autoApprove: Bool) throws(CommandFailure) {
    guard !autoApprove, !plan.isEmpty else { return }
    guard session.console.terminal.isInputTerminal else {
      throw CommandFailure(
        "there is no terminal to ask on; nothing was done",
        hint: "review the plan, then run `rooster apply --auto-approve`")
    }
    guard session.console.confirms("Do this? Only `yes` is accepted:") else {
      throw CommandFailure("nothing was done")
    }
  }

  private func carryOut(
    _ outcome: Planning.Outcome, store: any StateStore
  ) async throws(CommandFailure) {
    let plan = outcome.plan
    let startedAt = session.clock.milliseconds()
    let jobs = plan.steps.map { step in
      Job.step(
        step, outcome.recorded.continuedRecord(at: step.target.renamedFrom ?? step.target.address))
    }
    let touched = plan.touched.flatMap { resource -> [StateChange] in
      guard var record = outcome.recorded.records[resource.address] else { return [] }
      record.origin = resource.origin
      let due = DueItems(of: resource, after: outcome.context.now, context: outcome.context)
      return [.put(record), .schedule(resource.address, due.items)]
    }
    let result = try await execute(
      jobs, outcome: outcome, files: FileLedger(plan: plan, touched: touched), store: store,
      total: plan.steps.count)
    try show(result, outcome: outcome, store: store, startedAt: startedAt)
    // The report comes first: people want to know what was done.
    if let failure = brokenChannel.withLock({ $0 }) { throw failure }
    if !result.unfinished.isEmpty {
      let isNothing = !result.endings.contains { $0.ending == .done }
      let failed = result.unfinished.contains {
        if case .failed = $0.ending { true } else { false }
      }
      throw CommandFailure("", code: isNothing && failed ? .failed : .partlyApplied)
    }
  }

  private func show(
    _ result: RunOutcome, outcome: Planning.Outcome, store: any StateStore, startedAt: Int64
  ) throws(CommandFailure) {
    let day = session.clock.now().utc.date
    let usage = try stored { () throws(StoreError) in try store.usage(on: day) }
    let report = RunReport(
      outcome: result, usage: usage,
      hostLimits: outcome.context.accounts.compactMapValues(\.capabilities.hostDailyLimit),
      elapsedSeconds: Int((session.clock.milliseconds() - startedAt) / 1000),
      command: session.options.sandbox ? "rooster apply --sandbox" : "rooster apply")
    session.show(report, zone: outcome.workspace.zone, format: format)
  }

  private func execute(
    _ jobs: [Job], outcome: Planning.Outcome, files: FileLedger, store: any StateStore, total: Int
  ) async throws(CommandFailure) -> RunOutcome {
    let providing = outcome.providing
    let progress = ProgressReport(total: total, session: session)
    let executor = Executor(
      providers: providing.providers, channels: providing.channels, store: store,
      clock: session.clock, fill: LinkFilling(providing).fill, report: progress.take)
    let accounts = providing.providers.mapValues { provider in
      RunAccount(
        capabilities: provider.capabilities, cost: provider.cost(of:),
        derivedID: provider.derivedID(for:))
    }
    let run = Run(
      jobs: jobs, accounts: accounts, usage: outcome.recorded.usage, files: files,
      marks: MarkSource(seed: session.entropy.bytes(count: Self.markSeedBytes)),
      parallelism: parallelism,
      jitter: session.entropy.bytes(count: 8).reduce(0) { $0 << 8 | UInt64($1) },
      at: Moment(now: session.clock.now(), milliseconds: session.clock.milliseconds()))
    let interruption = Interruption()
    defer { interruption.stop() }
    let result: RunOutcome
    do throws(StoreError) {
      result = try await executor.execute(run, interruptions: interruption.signals)
    } catch {
      throw CommandFailure(storeError: error, path: location.path)
    }
    session.console.endProgress()
    if let broken = progress.brokenChannel {
      brokenChannel.withLock {
        $0 = CommandFailure(
          "channel '\(broken.name)': \(broken.message)",
          hint: "mend it, then apply again", code: .partlyApplied)
      }
    }
    return result
  }

  /// The key of the workspace: what rooster.yaml names, or one that is made once and kept.
  private func workspaceKey(
    _ tree: SourceTree, store: any StateStore
  ) throws(CommandFailure) -> Secret<String> {
    let named = session.head(of: tree).key
    if let named, !session.options.sandbox {
      var secrets = SecretReading(
        files: session.files, folder: session.folder, variables: session.variables)
      let key = secrets.read(named)
      try secrets.check()
      return key
    }
    if let kept = try stored({ () throws(StoreError) in try store.generatedKey() }) { return kept }
    let made = Hexadecimal.encode(session.entropy.bytes(count: Self.keyBytes))
    try stored { () throws(StoreError) in try store.commit([.generatedKey(made)]) }
    if !session.options.sandbox {
      session.console.note(
        "note: rooster.yaml names no `key:`, so one was made and is kept in \(location.path). "
          + "Passcodes and room links follow from it: keep that file, or name a key.")
    }
    return Secret(made)
  }

  private func stored<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(StoreError) { return try body() } catch {
      throw CommandFailure(storeError: error, path: location.path)
    }
  }
}

extension Planning.Outcome {
  /// Whether an apply has anything to do or to write down.
  var hasWork: Bool {
    !plan.isEmpty || !plan.files.isEmpty || !plan.removedFiles.isEmpty || !plan.touched.isEmpty
      || plan.summary.blocked > 0
  }
}

extension RecordedState {
  /// The record a step goes on from: a tombstone is none.
  fileprivate func continuedRecord(at address: Address) -> Record? {
    records[address].flatMap { $0.withdrawnAt == nil ? $0 : nil }
  }
}
