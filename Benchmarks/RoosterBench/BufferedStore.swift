import CivilTime
import Domain
import Ports
import Synchronization

/// Keeps what a run commits and writes it in few transactions: a benchmark need not survive a crash,
/// and a disk would be most of what is waited for.
final class BufferedStore: StateStore {
  private let base: any StateStore
  private let buffer = Mutex(Buffer())

  /// Changes of one transaction; a disk likes them large, and memory small.
  private static let batch = 10_000

  /// The last of each kind of change for each address counts.
  private struct Buffer {
    var records: [Address: Record] = [:]
    var schedules: [Address: [DueItem]] = [:]
    var others: [StateChange] = []
    var intents = 0
  }

  init(_ base: any StateStore) {
    self.base = base
  }

  func commit(_ changes: [StateChange]) {
    buffer.withLock { buffer in
      for change in changes {
        switch change {
        case .put(let record): buffer.records[record.address] = record
        case .schedule(let address, let items): buffer.schedules[address] = items
        case .settleIntent: continue
        case .remove, .file, .removeFile, .spend, .environment, .generatedKey, .serial:
          buffer.others.append(change)
        }
      }
    }
  }

  func begin(_ intent: Intent) -> Int {
    buffer.withLock { buffer in
      buffer.intents += 1
      return buffer.intents
    }
  }

  /// Writes everything to the store beneath.
  func flush() throws(StoreError) {
    let changes = buffer.withLock { buffer in
      buffer.records.keys.sorted().compactMap { buffer.records[$0].map(StateChange.put) }
        + buffer.schedules.keys.sorted().map { .schedule($0, buffer.schedules[$0] ?? []) }
        + buffer.others
    }
    for start in stride(from: 0, to: changes.count, by: Self.batch) {
      try base.commit(Array(changes[start..<min(start + Self.batch, changes.count)]))
    }
  }
}

extension BufferedStore {
  func head() throws(StoreError) -> StateHead { try base.head() }
  func files() throws(StoreError) -> [RecordedFile] { try base.files() }
  func records(inFiles paths: [String]) throws(StoreError) -> [Record] {
    try base.records(inFiles: paths)
  }
  func records(ofHosts hosts: [String]) throws(StoreError) -> [Record] {
    try base.records(ofHosts: hosts)
  }
  func records(at addresses: [Address]) throws(StoreError) -> [Record] {
    try base.records(at: addresses)
  }
  func allRecords() throws(StoreError) -> [Record] { try base.allRecords() }
  func unsettledRecords() throws(StoreError) -> [Record] { try base.unsettledRecords() }
  func due(at instant: Instant) throws(StoreError) -> [DueItem] { try base.due(at: instant) }
  func upcoming(after instant: Instant) throws(StoreError) -> [DueItem] {
    try base.upcoming(after: instant)
  }
  func openIntents() throws(StoreError) -> [Intent] { try base.openIntents() }
  func usage(on day: CivilDate) throws(StoreError) -> [HostUsage] { try base.usage(on: day) }
  func generatedKey() throws(StoreError) -> Secret<String>? { try base.generatedKey() }
  func lock(_ holder: LockHolder, at now: Instant) throws(StoreError) {
    try base.lock(holder, at: now)
  }
  func unlock(_ holder: LockHolder) throws(StoreError) { try base.unlock(holder) }
  func renewLock(_ holder: LockHolder, at now: Instant) throws(StoreError) {
    try base.renewLock(holder, at: now)
  }
  func currentLock() throws(StoreError) -> (holder: LockHolder, since: Instant)? {
    try base.currentLock()
  }
}
