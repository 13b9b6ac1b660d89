import CivilTime
import Diagnostics
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// What is recorded, what the files want and when: the inputs of one plan, small enough to read in a
/// test.
///
/// The moment is Monday 1 March 2027, 13:00 in Amsterdam, unless a test says otherwise.
struct Scene {
  var now = "2027-03-01T12:00:00Z"
  var policy = Policy.standard
  var records: [Record] = []
  var wanted: [Resource] = []
  /// Files whose inputs are the recorded ones: they were not compiled.
  var passedOver: Set<String> = []
  var due: [DueItem] = []
  var upcoming: [DueItem] = []
  var usage: [HostUsage] = []
  var inDoubt: Set<Address> = []
  var zoneRules = "2025b"
  /// How many addresses the state says it has; `nil`: those of ``records``.
  var recordedCount: Int?
  var accounts: [AccountFacts] = [Scene.zoom, Scene.rooms]

  static let zoom = AccountFacts(
    name: "zoom", capabilities: Build.zoom,
    hosts: ["ada@example.edu", "room-01@example.edu"].map {
      Host(
        email: $0, concurrent: nil, webinar: 500,
        place: Place(file: "schedules/rooster.yaml", line: 1, column: 1))
    }, costs: Build.costs)

  static let rooms = AccountFacts(
    name: "bbb", capabilities: Build.rooms, hosts: [], costs: Build.costs)

  /// A workspace that was applied at a moment and has not changed since.
  static func applied(_ wanted: [Resource], at moment: String) throws -> Scene {
    var scene = Scene()
    scene.now = moment
    scene.wanted = wanted
    return try scene.applied()
  }

  var recorded: RecordedState {
    let files = Dictionary(grouping: records.filter { $0.withdrawnAt == nil }, by: \.origin.file)
    return RecordedState(
      head: StateHead(
        serial: 7, lineage: "lineage", environment: .of("environment"), zoneRules: "2025b",
        recorded: recordedCount ?? records.count { $0.withdrawnAt == nil }),
      files: files.map { path, records in
        RecordedFile(
          path: path,
          inputs: .combining(records.map(\.body.fingerprint).sorted()),
          dependencies: [], resources: records.count)
      }.sorted { $0.path < $1.path },
      records: Dictionary(
        records.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first }),
      due: due, upcoming: upcoming, usage: usage, occupants: [], inDoubt: inDoubt)
  }

  var desired: DesiredState {
    let compiled = Dictionary(grouping: wanted, by: \.origin.file).map { path, resources in
      DesiredFile(
        path: path, inputs: .combining(resources.map(\.fingerprint).sorted()), dependencies: [],
        content: .compiled(resources))
    }
    let unchanged = recorded.files.filter { passedOver.contains($0.path) }.map {
      DesiredFile(path: $0.path, inputs: $0.inputs, dependencies: [], content: .unchanged)
    }
    return DesiredState(
      files: (compiled + unchanged).sorted { $0.path < $1.path },
      environment: .of("environment"), zoneRules: zoneRules)
  }

  func context() throws -> PlanContext {
    let zones = try #require(Build.zones)
    return PlanContext(
      workspace: "Example University", policy: policy,
      zone: try #require(zones.zone(named: "Europe/Amsterdam")), zones: zones,
      accounts: Dictionary(uniqueKeysWithValues: accounts.map { ($0.name, $0) }),
      now: Build.instant(now))
  }

  func plan() throws -> Plan {
    Plan(from: recorded, to: desired, context: try context(), warnings: [])
  }

  /// Who hosts what after the plan, by account.
  func hosting() throws -> [AccountHosting] {
    HostReport(try plan(), recorded: recorded, desired: desired, context: try context()).accounts
  }

  /// The scene after its plan was carried out without a fault; what is blocked or waits stays.
  func applied() throws -> Scene {
    var scene = self
    var provider = ImaginedProvider()
    let moment = Build.instant(now)
    for step in try plan().steps where step.blocked == nil && step.notBefore == nil {
      let known = step.target.renamedFrom ?? step.target.address
      let before = records.first { $0.address == known && $0.withdrawnAt == nil }
      scene.records.removeAll { $0.address == known || $0.address == step.target.address }
      let record = Record(step, before: before, at: moment) { target, objects in
        provider.carryOut(
          target, from: objects,
          capabilities: scene.accounts.first { $0.name == step.account }?.capabilities ?? Build.zoom
        )
      }
      if let record { scene.records.append(record) }
    }
    scene.records.sort { $0.address < $1.address }
    return scene
  }
}
