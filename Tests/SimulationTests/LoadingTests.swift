import CivilTime
import Diagnostics
import Digests
import Domain
import Engine
import Planner
import Ports
import Stores
import TestSupport
import Testing

/// How much of a state is read for a plan: as much as the change concerns.
@Suite struct LoadingTests {
  /// A class in a file that changed, and everybody else unchanged.
  private struct University {
    let store = MemoryStore(lineage: "university") { _ in true }
    private var unchanged: [DesiredFile] = []
    private let context: PlanContext

    /// Ten hosts with three classes each, at nine, eleven and one o'clock of their weekday.
    init() throws {
      context = try Simulation().context()
      for host in 0..<10 {
        for (number, hour) in ["09", "11", "13"].enumerated() {
          try record("H\(host)/class-\(number)", at: hour, host: "host-\(host)@example.edu")
        }
      }
      for number in 0..<3 {
        try record(
          "P\(number)/class", at: ["09", "11", "13"][number], host: "room-01@example.edu",
          choice: "pool")
      }
    }

    private mutating func record(
      _ address: String, at hour: String, host: String, choice: String? = nil
    ) throws {
      let resource = University.resource(address, at: hour, host: choice ?? host)
      try store.commit([
        .put(
          Record(
            address: resource.address, seed: resource.address, origin: resource.origin,
            fingerprint: resource.fingerprint, body: resource.body, host: host, objects: [],
            deliveries: [], failure: nil, withdrawnAt: nil)),
        .file(
          RecordedFile(
            path: resource.origin.file, inputs: .of("before"), dependencies: [], resources: 1)),
      ])
      unchanged.append(
        DesiredFile(
          path: resource.origin.file, inputs: .of("before"), dependencies: [],
          content: .unchanged))
    }

    static func resource(_ address: String, at hour: String, host: String) -> Resource {
      let flat = address.replacing("/", with: "-")
      return Build.resource(
        "\(flat)/class",
        Build.meeting(Build.weekly("2027-02-01T\(hour):00", count: 5), host: host))
    }

    /// What is read when one class is as given, and what comes of it.
    func load(_ changed: Resource) throws -> (read: [Address], state: RecordedState, plan: Plan) {
      let file = DesiredFile(
        path: changed.origin.file, inputs: .of("after"), dependencies: [],
        content: .compiled([changed]))
      let desired = DesiredState(
        files: (unchanged.filter { $0.path != file.path } + [file]).sorted { $0.path < $1.path },
        environment: .of("environment"), zoneRules: "2025b")
      let counting = CountingStore(store)
      let state = try StateLoader(store: counting).load(for: desired, in: context)
      let plan = Plan(from: state, to: desired, context: context, warnings: [])
      return (counting.readAddresses, state, plan)
    }
  }

  @Test func `a class that moves reads its own record and the classes of its host`() throws {
    let university = try University()
    let moved = University.resource("H4/class-0", at: "11", host: "host-4@example.edu")
    let (read, state, plan) = try university.load(moved)
    #expect(
      read.map(\.description) == [
        "H4-class-0/class", "H4-class-0/class", "H4-class-1/class", "H4-class-2/class",
      ])
    #expect(state.occupants.count == 3)
    #expect(plan.steps.map(\.address) == [moved.address])
  }

  @Test func `a class whose title changes reads no calendar`() throws {
    let university = try University()
    var meeting = try #require(
      University.resource("H4/class-0", at: "09", host: "host-4@example.edu").meeting)
    meeting.title = "Logic"
    let (read, state, plan) = try university.load(
      Build.resource("H4-class-0/class", meeting))
    #expect(read.map(\.description) == ["H4-class-0/class"])
    #expect(state.occupants.isEmpty)
    #expect(plan.steps.count == 1)
  }

  @Test func `a class of the pool that moves and keeps its host reads that host alone`() throws {
    let university = try University()
    let moved = University.resource("P0/class", at: "15", host: "pool")
    let (read, _, plan) = try university.load(moved)
    #expect(
      read.map(\.description) == [
        "P0-class/class", "P0-class/class", "P1-class/class", "P2-class/class",
      ])
    #expect(plan.steps.map(\.host) == ["room-01@example.edu"])
  }

  @Test func `a new class of the pool may have any host, so all calendars are read`() throws {
    let university = try University()
    let (_, state, plan) = try university.load(
      University.resource("N0/class", at: "09", host: "pool"))
    #expect(state.occupants.count == 33)
    #expect(plan.steps.map(\.host) == ["room-01@example.edu"])
  }
}

extension Resource {
  fileprivate var meeting: Meeting? {
    guard case .meeting(let meeting) = body else { return nil }
    return meeting
  }
}
