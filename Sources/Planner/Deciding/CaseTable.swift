import Diagnostics
import Digests
import Domain

/// Which addresses have to be decided, and how much is passed over.
struct CaseTable {
  /// Sorted by address.
  private(set) var cases: [Case] = []
  /// Files that were compiled, as they will be recorded.
  private(set) var changedFiles: [RecordedFile] = []
  private(set) var removedFiles: [String] = []
  /// Addresses in files that were passed over.
  private(set) var untouched = 0

  init(recorded: RecordedState, desired: DesiredState) {
    var wanted: [Address: Resource] = [:]
    var unchangedFiles: Set<String> = []
    readFiles(recorded: recorded, desired: desired, into: &wanted, unchanged: &unchangedFiles)
    let due = Set(recorded.due.map(\.address))
    var renamed: Set<Address> = []
    for resource in wanted.values {
      let item = Self.item(for: resource, recorded: recorded, wanted: wanted, due: due)
      if let from = item.renamedFrom { renamed.insert(from) }
      cases.append(item)
    }
    for (address, record) in recorded.records where record.withdrawnAt == nil {
      guard wanted[address] == nil, !renamed.contains(address) else { continue }
      if unchangedFiles.contains(record.origin.file) {
        // Not compiled, but the clock asks or a run left it unfinished: its body is what is wanted.
        guard due.contains(address) || record.fingerprint == nil else { continue }
        let resource = Resource(address: address, origin: record.origin, body: record.body)
        cases.append(Self.item(for: resource, recorded: recorded, wanted: wanted, due: due))
        untouched -= 1
      } else {
        cases.append(
          Case(
            address: address, record: record, desired: nil, renamedFrom: nil,
            isDue: due.contains(address), isInDoubt: recorded.inDoubt.contains(address)))
      }
    }
    cases = cases.ordered(by: \.address)
  }

  /// The addresses that are decided: what is recorded there counts no more.
  var decided: Set<Address> {
    Set(cases.map(\.address)).union(cases.compactMap(\.renamedFrom))
  }

  private mutating func readFiles(
    recorded: RecordedState, desired: DesiredState, into wanted: inout [Address: Resource],
    unchanged: inout Set<String>
  ) {
    let known = Dictionary(
      recorded.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for file in desired.files {
      switch file.content {
      case .unchanged:
        unchanged.insert(file.path)
        untouched += known[file.path]?.resources ?? 0
      case .compiled(let resources):
        for resource in resources { wanted[resource.address] = resource }
        guard known[file.path]?.inputs != file.inputs else { continue }
        changedFiles.append(
          RecordedFile(
            path: file.path, inputs: file.inputs, dependencies: file.dependencies,
            resources: resources.count))
      }
    }
    let present = Set(desired.files.map(\.path))
    removedFiles = recorded.files.map(\.path).filter { !present.contains($0) }
  }

  private static func item(
    for resource: Resource, recorded: RecordedState, wanted: [Address: Resource],
    due: Set<Address>
  ) -> Case {
    var record = recorded.records[resource.address]
    // A tombstone is never continued: what comes back is a new meeting.
    if record?.withdrawnAt != nil { record = nil }
    var renamedFrom: Address?
    if record == nil, case .meeting(let meeting) = resource.body, let from = meeting.movedFrom,
      wanted[from] == nil, let old = recorded.records[from], old.withdrawnAt == nil
    {
      record = old
      renamedFrom = from
    }
    return Case(
      address: resource.address, record: record, desired: resource, renamedFrom: renamedFrom,
      isDue: due.contains(resource.address),
      isInDoubt: recorded.inDoubt.contains(resource.address))
  }
}
