import CivilTime
import Diagnostics
import Digests
import Domain
import Engine
import FoundationEssentials
import Planner
import Ports
import Providers
import Sandbox
import Stores
import TestSupport

/// A whole product in memory: the real engine and providers against the simulated world.
struct Simulation {
  let zones: ZoneDatabase
  let clock: VirtualClock
  let sandbox: SandboxClient
  let store: MemoryStore
  let channel = RecordingChannel()
  var resources: [Resource] = []
  /// What requests go through on their way to the world; `nil` for nothing.
  var wire: (any HTTPClient)?
  /// The accounts of rooster.yaml.
  var declaredAccounts: Set<String> = ["zoom", "bbb"]
  private let key = WorkspaceKey(Secret("workspace-key"))

  init(at now: String = "2027-01-20T09:00:00Z", faults: [Fault] = []) throws {
    zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    clock = VirtualClock(startingAt: Build.instant(now))
    var options = SandboxOptions()
    options.faults = faults
    sandbox = SandboxClient(
      world: SandboxWorld(options: options, zones: zones), clock: clock, storage: nil)
    store = MemoryStore(lineage: "simulated") { _ in true }
  }

  private var providers: [String: any Provider] {
    allProviders.filter { declaredAccounts.contains($0.key) }
  }

  private var allProviders: [String: any Provider] {
    let place = Place(file: "schedules/rooster.yaml", line: 1, column: 1)
    let reference = SecretReference(source: .variable("X"), place: place)
    let hosts = ["ada@example.edu", "room-01@example.edu"].map {
      Host(email: $0, concurrent: nil, webinar: 500, place: place)
    }
    let zoom = ZoomAccount(
      accountID: reference, clientID: reference, clientSecret: reference, plan: .business,
      hosts: hosts, apiURL: "http://127.0.0.1/zoom/v2",
      oauthURL: "http://127.0.0.1/zoom/oauth/token", subAccount: nil)
    let credentials = ZoomCredentials(
      accountID: Secret("account"), clientID: Secret("client"), clientSecret: Secret("secret"))
    let rooms = BigBlueButtonAccount(
      url: "http://127.0.0.1/bbb/bigbluebutton/", secret: reference, checksum: .sha256,
      roomCapacity: nil, participantCapacity: nil)
    return [
      "zoom": Zoom.provider(
        account: zoom, credentials: credentials, key: key, zones: zones, http: wire ?? sandbox,
        clock: clock),
      "bbb": BigBlueButton.provider(
        account: rooms, secret: Secret("sandbox-secret"), key: key, http: wire ?? sandbox,
        files: NoFiles(), clock: clock),
    ]
  }

  func context() throws -> PlanContext {
    let place = Place(file: "schedules/rooster.yaml", line: 1, column: 1)
    let hosts = ["ada@example.edu", "room-01@example.edu"].map {
      Host(email: $0, concurrent: nil, webinar: 500, place: place)
    }
    var accounts: [String: AccountFacts] = [:]
    for (name, provider) in providers {
      accounts[name] = AccountFacts(
        name: name, capabilities: provider.capabilities, hosts: name == "zoom" ? hosts : [],
        costs: Build.costs)
    }
    let zone = zones.zone(named: "Europe/Amsterdam")
    guard let zone else { throw StoreError.other("no zone") }
    return PlanContext(
      workspace: "Example University", policy: .standard, zone: zone, zones: zones,
      accounts: accounts, now: clock.now())
  }

  /// The resources as files, one for each head.
  var desired: DesiredState {
    let files = Dictionary(grouping: resources, by: \.origin.file).map { path, resources in
      DesiredFile(
        path: path, inputs: .combining(resources.map(\.fingerprint)), dependencies: [],
        content: .compiled(resources.sorted { $0.address < $1.address }))
    }
    return DesiredState(
      files: files.sorted { $0.path < $1.path }, environment: .of("environment"),
      zoneRules: "2025b")
  }

  func plan() throws -> Plan {
    let context = try context()
    let recorded = try StateLoader(store: store).load(for: desired, in: context)
    return Plan(from: recorded, to: desired, context: context, warnings: [])
  }

  /// Settles, plans and runs, as the command does; a store that is gone ends it like a kill.
  ///
  /// - Parameter minutes: Pass between the plan and the run, as while earlier steps are done.
  @discardableResult
  func apply(
    through gate: (any StateStore)? = nil, begunAfter minutes: Int = 0
  ) async throws -> RunOutcome {
    let store = gate ?? store
    let loader = StateLoader(store: store)
    let intents = try store.openIntents()
    if !intents.isEmpty {
      let records = try store.records(at: intents.map(\.address))
      let jobs = intents.compactMap { intent in
        records.first { $0.address == intent.address }.map { Job.recover(intent, $0) }
      }
      try await execute(jobs, files: .none, usage: [], store: store)
    }
    let context = try context()
    let recorded = try loader.load(for: desired, in: context)
    let plan = Plan(from: recorded, to: desired, context: context, warnings: [])
    await clock.sleep(untilMilliseconds: clock.milliseconds() + Int64(minutes) * 60_000)
    let jobs = plan.steps.map { step in
      let record = recorded.records[step.target.renamedFrom ?? step.target.address]
      return Job.step(step, record?.withdrawnAt == nil ? record : nil)
    }
    return try await execute(
      jobs, files: FileLedger(plan: plan, touched: []), usage: recorded.usage, store: store)
  }

  @discardableResult
  private func execute(
    _ jobs: [Job], files: FileLedger, usage: [HostUsage], store: any StateStore
  ) async throws -> RunOutcome {
    let providers = providers
    let accounts = providers.mapValues { provider in
      RunAccount(
        capabilities: provider.capabilities, cost: provider.cost(of:),
        derivedID: provider.derivedID(for:))
    }
    let seed = Array("\(clock.milliseconds()) \(try store.head().serial)".utf8)
    let run = Run(
      jobs: jobs, accounts: accounts, usage: usage, files: files, marks: MarkSource(seed: seed),
      parallelism: 4, jitter: 7, at: Moment(now: clock.now(), milliseconds: clock.milliseconds()))
    let executor = Executor(
      providers: providers, channels: ["portal": channel], store: store, clock: clock,
      fill: { $0.announcement }, report: { _ in })
    return try await executor.execute(run, interruptions: AsyncStream { $0.finish() })
  }

  /// What the simulated world holds, as its own dump tells.
  func world() async throws -> WorldDump {
    let request = HTTPRequest(
      method: .get, url: "http://127.0.0.1/state", headers: [], body: [], timeout: 10)
    let response = try await sandbox.send(request)
    return try JSONDecoder().decode(WorldDump.self, from: Data(response.body))
  }
}

/// No slides in simulations.
struct NoFiles: Files {
  func list(_ folder: String, endings: [String]) -> (paths: [String], errors: [FileError]) {
    ([], [])
  }
  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    throw FileError(path: path, reason: .missing)
  }
  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    throw FileError(path: path, reason: .notPermitted)
  }
  func remove(_ path: String) throws(FileError) {}
  func exists(_ path: String) -> Bool { false }
}
