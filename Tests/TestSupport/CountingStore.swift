package import CivilTime
package import Domain
package import Ports
import Synchronization

/// A store that remembers which records were read from it.
package final class CountingStore: StateStore {
  private let store: any StateStore
  private let reads = Mutex<[Address]>([])

  package init(_ store: any StateStore) {
    self.store = store
  }

  /// The addresses of the records that were read, in the order of reading.
  package var readAddresses: [Address] { reads.withLock { $0 } }

  private func noting(_ records: [Record]) -> [Record] {
    reads.withLock { $0 += records.map(\.address) }
    return records
  }

  package func records(inFiles paths: [String]) throws(StoreError) -> [Record] {
    noting(try store.records(inFiles: paths))
  }
  package func records(ofHosts hosts: [String]) throws(StoreError) -> [Record] {
    noting(try store.records(ofHosts: hosts))
  }
  package func records(at addresses: [Address]) throws(StoreError) -> [Record] {
    noting(try store.records(at: addresses))
  }
  package func allRecords() throws(StoreError) -> [Record] { noting(try store.allRecords()) }
  package func unsettledRecords() throws(StoreError) -> [Record] {
    noting(try store.unsettledRecords())
  }

  package func head() throws(StoreError) -> StateHead { try store.head() }
  package func files() throws(StoreError) -> [RecordedFile] { try store.files() }
  package func due(at instant: Instant) throws(StoreError) -> [DueItem] {
    try store.due(at: instant)
  }
  package func upcoming(after instant: Instant) throws(StoreError) -> [DueItem] {
    try store.upcoming(after: instant)
  }
  package func openIntents() throws(StoreError) -> [Intent] { try store.openIntents() }
  package func usage(on day: CivilDate) throws(StoreError) -> [HostUsage] {
    try store.usage(on: day)
  }
  package func generatedKey() throws(StoreError) -> Secret<String>? { try store.generatedKey() }
  package func commit(_ changes: [StateChange]) throws(StoreError) { try store.commit(changes) }
  package func begin(_ intent: Intent) throws(StoreError) -> Int { try store.begin(intent) }
  package func lock(_ holder: LockHolder, at now: Instant) throws(StoreError) {
    try store.lock(holder, at: now)
  }
  package func unlock(_ holder: LockHolder) throws(StoreError) { try store.unlock(holder) }
  package func renewLock(_ holder: LockHolder, at now: Instant) throws(StoreError) {
    try store.renewLock(holder, at: now)
  }
  package func currentLock() throws(StoreError) -> (holder: LockHolder, since: Instant)? {
    try store.currentLock()
  }
}
