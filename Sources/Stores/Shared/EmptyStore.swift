package import CivilTime
package import Domain
package import Ports

/// What is read where no state has been written yet: nothing. Reading must not make a file.
package struct EmptyStore: StateStore {
  package init() {}

  /// Serial 0, and a lineage that is empty because none has been made.
  package func head() -> StateHead {
    StateHead(serial: 0, lineage: "", environment: nil, zoneRules: nil, recorded: 0)
  }

  package func files() -> [RecordedFile] { [] }
  package func records(inFiles paths: [String]) -> [Record] { [] }
  package func records(ofHosts hosts: [String]) -> [Record] { [] }
  package func records(at addresses: [Address]) -> [Record] { [] }
  package func allRecords() -> [Record] { [] }
  package func unsettledRecords() -> [Record] { [] }
  package func due(at instant: Instant) -> [DueItem] { [] }
  package func upcoming(after instant: Instant) -> [DueItem] { [] }
  package func openIntents() -> [Intent] { [] }
  package func usage(on day: CivilDate) -> [HostUsage] { [] }
  package func generatedKey() -> Secret<String>? { nil }
  package func currentLock() -> (holder: LockHolder, since: Instant)? { nil }

  package func commit(_ changes: [StateChange]) throws(StoreError) {
    throw .openedForReading
  }

  package func begin(_ intent: Intent) throws(StoreError) -> Int {
    throw .openedForReading
  }

  package func lock(_ holder: LockHolder, at now: Instant) throws(StoreError) {
    throw .openedForReading
  }

  package func unlock(_ holder: LockHolder) throws(StoreError) {
    throw .openedForReading
  }

  package func renewLock(_ holder: LockHolder, at now: Instant) throws(StoreError) {
    throw .openedForReading
  }
}
