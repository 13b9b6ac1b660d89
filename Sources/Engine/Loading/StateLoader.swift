import CivilTime
import Diagnostics
package import Domain
package import Planner
package import Ports

/// Reads from the store what one plan can concern, and nothing else.
package struct StateLoader {
  private let store: any StateStore

  /// Beyond as many hosts the calendars of all are read at once, so that none is read twice: a plan
  /// that asks so many concerns the whole university.
  private static let fewHosts = 1000

  package init(store: any StateStore) {
    self.store = store
  }

  /// The recorded side of a plan.
  package func load(
    for desired: DesiredState, in context: PlanContext
  ) throws(StoreError) -> RecordedState {
    let now = context.now
    let head = try store.head()
    let files = try store.files()
    let due = try store.due(at: now)
    let intents = try store.openIntents()
    let records = try relevantRecords(for: desired, files: files, due: due, intents: intents)
    var state = RecordedState(
      head: head, files: files, records: records, due: due,
      upcoming: try store.upcoming(after: now), usage: try store.usage(on: now.utc.date),
      occupants: [], inDoubt: Set(intents.map(\.address)))
    state.occupants = try occupants(beside: state, for: desired, in: context)
    return state
  }

  private func relevantRecords(
    for desired: DesiredState, files: [RecordedFile], due: [DueItem], intents: [Intent]
  ) throws(StoreError) -> [Address: Record] {
    var changed: [String] = []
    var wanted: Set<Address> = Set(due.map(\.address)).union(intents.map(\.address))
    for file in desired.files {
      guard case .compiled(let resources) = file.content else { continue }
      changed.append(file.path)
      for resource in resources {
        wanted.insert(resource.address)
        if case .meeting(let meeting) = resource.body, let from = meeting.movedFrom {
          wanted.insert(from)
        }
      }
    }
    let present = Set(desired.files.map(\.path))
    changed += files.map(\.path).filter { !present.contains($0) }
    var result: [Address: Record] = [:]
    // A fresh state has nothing to look up.
    guard try store.head().recorded > 0 || !intents.isEmpty else { return result }
    for record in try store.records(inFiles: changed) { result[record.address] = record }
    let missing = wanted.filter { result[$0] == nil }.sorted()
    for record in try store.records(at: missing) { result[record.address] = record }
    for record in try store.unsettledRecords() { result[record.address] = record }
    return result
  }

  /// The meetings of whoever else hosts at that time, when it matters which hosts are taken: a host has
  /// to be chosen, or a named one may clash. None otherwise.
  private func occupants(
    beside state: RecordedState, for desired: DesiredState, in context: PlanContext
  ) throws(StoreError) -> [Record] {
    guard state.head.recorded > 0 else { return [] }
    let gives = desired.files.contains { file in
      guard case .compiled(let resources) = file.content else { return false }
      return resources.contains { needsHost($0, state.records[$0.address]) }
    }
    guard gives else { return [] }
    let search = HostSearch(recorded: state, desired: desired)
    let hosts = search.hosts
    guard hosts.count <= Self.fewHosts else { return try store.allRecords() }
    let occupants = try store.records(ofHosts: hosts)
    return search.isNeeded(beside: occupants, context: context)
      ? try store.allRecords() : occupants
  }

  private func needsHost(_ resource: Resource, _ record: Record?) -> Bool {
    guard case .meeting(let meeting) = resource.body, meeting.kind != .room else { return false }
    guard let before = record?.meeting else { return true }
    return before.timing != meeting.timing || before.host != meeting.host
      || before.kind != meeting.kind || before.account != meeting.account
  }
}
