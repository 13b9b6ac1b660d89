package import CivilTime
package import Domain
import GRDB
package import Ports

/// The state in one SQLite file: what `.rooster/state.db` holds unless a workspace says otherwise.
///
/// One connection, in WAL mode, so that a plan reads while an apply writes. Every commit is on the
/// disk when it returns (`synchronous = FULL`), because an intent that is lost with the power would
/// let the next run make a meeting twice.
package struct SQLiteStore: StateStore {
  let queue: DatabaseQueue
  let access: Access
  let isRunning: @Sendable (Int32) -> Bool

  package func head() throws(StoreError) -> StateHead {
    try read { try $0.head() }
  }

  package func files() throws(StoreError) -> [RecordedFile] {
    try read { try $0.files() }
  }

  package func records(inFiles paths: [String]) throws(StoreError) -> [Domain.Record] {
    try read { try $0.records(inFiles: paths) }
  }

  package func records(ofHosts hosts: [String]) throws(StoreError) -> [Domain.Record] {
    try read { try $0.records(ofHosts: hosts) }
  }

  package func records(at addresses: [Address]) throws(StoreError) -> [Domain.Record] {
    try read { try $0.records(at: addresses) }
  }

  package func allRecords() throws(StoreError) -> [Domain.Record] {
    try read { try $0.allRecords() }
  }

  package func unsettledRecords() throws(StoreError) -> [Domain.Record] {
    try read { try $0.unsettledRecords() }
  }

  package func due(at instant: Instant) throws(StoreError) -> [DueItem] {
    try read { try $0.due(at: instant) }
  }

  package func upcoming(after instant: Instant) throws(StoreError) -> [DueItem] {
    try read { try $0.upcoming(after: instant) }
  }

  package func openIntents() throws(StoreError) -> [Intent] {
    try read { try $0.openIntents() }
  }

  package func usage(on day: CivilDate) throws(StoreError) -> [HostUsage] {
    try read { try $0.usage(on: day) }
  }

  package func generatedKey() throws(StoreError) -> Secret<String>? {
    try read { try $0.generatedKey() }
  }

  package func commit(_ changes: [StateChange]) throws(StoreError) {
    try write { writer in
      for change in changes { try writer.apply(change) }
    }
  }

  package func begin(_ intent: Intent) throws(StoreError) -> Int {
    try write { try $0.begin(intent) }
  }

  package func lock(_ holder: LockHolder, at now: Instant) throws(StoreError) {
    try write { writer in
      let held = try LeaseTable(writer.database).lease()
      let lease = try Lease.granted(to: holder, at: now, held: held, isRunning: isRunning)
      try LeaseTable(writer.database).replace(with: lease)
    }
  }

  package func unlock(_ holder: LockHolder) throws(StoreError) {
    try write { try LeaseTable($0.database).remove(of: holder) }
  }

  package func renewLock(_ holder: LockHolder, at now: Instant) throws(StoreError) {
    try write { writer in
      let held = try LeaseTable(writer.database).lease()
      let lease = try Lease.renewed(by: holder, at: now, held: held)
      try LeaseTable(writer.database).replace(with: lease)
    }
  }

  package func currentLock() throws(StoreError) -> (holder: LockHolder, since: Instant)? {
    try read { reader in
      try LeaseTable(reader.database).lease().map { ($0.holder, $0.since) }
    }
  }

  /// Runs queries that see one moment of the state.
  private func read<Value>(
    _ body: (StateReader) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try queue.read { try body(StateReader(database: $0)) }
    } catch {
      throw StoreError(error)
    }
  }

  /// Runs changes as one transaction that no other process can come between (`BEGIN IMMEDIATE`).
  private func write<Value>(
    _ body: (StateWriter) throws -> Value
  ) throws(StoreError) -> Value {
    guard case .write = access else { throw .openedForReading }
    do {
      return try queue.write { try body(StateWriter(database: $0)) }
    } catch {
      throw StoreError(error)
    }
  }
}
