package import CivilTime
import Diagnostics
package import Domain
package import Ports
import Synchronization

/// A state that lives as long as the process: for simulations, with the same semantics as a file.
package final class MemoryStore: StateStore {
  private let contents = Mutex(MemoryContents())
  private let lineage: String
  private let isRunning: @Sendable (Int32) -> Bool

  /// An empty state.
  ///
  /// - Parameters:
  ///   - lineage: random; names the workspace in marks.
  ///   - isRunning: whether a process of this machine exists, for locks that were left behind.
  package init(lineage: String, isRunning: @escaping @Sendable (Int32) -> Bool) {
    self.lineage = lineage
    self.isRunning = isRunning
  }

  package func head() -> StateHead {
    contents.withLock { contents in
      StateHead(
        serial: contents.serial, lineage: lineage, environment: contents.environment,
        zoneRules: contents.zoneRules,
        recorded: contents.records.values.count { $0.withdrawnAt == nil })
    }
  }

  package func files() -> [RecordedFile] {
    contents.withLock { $0.files.values.sorted { $0.path < $1.path } }
  }

  package func records(inFiles paths: [String]) -> [Record] {
    let wanted = Set(paths)
    return records { $0.withdrawnAt == nil && wanted.contains($0.origin.file) }
  }

  package func records(ofHosts hosts: [String]) -> [Record] {
    let wanted = Set(hosts)
    return records { $0.withdrawnAt == nil && wanted.contains($0.host) }
  }

  package func records(at addresses: [Address]) -> [Record] {
    contents.withLock { contents in
      Set(addresses).compactMap { contents.records[$0] }.sorted { $0.address < $1.address }
    }
  }

  package func allRecords() -> [Record] {
    records { $0.withdrawnAt == nil }
  }

  package func unsettledRecords() -> [Record] {
    records { $0.fingerprint == nil }
  }

  package func due(at instant: Instant) -> [DueItem] {
    dueItems { $0.at <= instant }
  }

  package func upcoming(after instant: Instant) -> [DueItem] {
    var seen: Set<[String]> = []
    return dueItems { $0.at > instant }.filter {
      seen.insert([$0.address.description, $0.kind.rawValue]).inserted
    }
  }

  package func openIntents() -> [Intent] {
    contents.withLock { $0.journal.filter { $0.outcome == nil }.map(\.intent) }
  }

  package func usage(on day: CivilDate) -> [HostUsage] {
    contents.withLock { contents in
      contents.usage.filter { $0.key.day == day }
        .map { HostUsage(account: $0.account, host: $0.host, day: $0.day, used: $1) }
        .sorted { ($0.account, $0.host) < ($1.account, $1.host) }
    }
  }

  package func generatedKey() -> Secret<String>? {
    contents.withLock { $0.generatedKey }.map { Secret($0) }
  }

  package func commit(_ changes: [StateChange]) throws(StoreError) {
    try contents.withLock { contents throws(StoreError) in
      var changed = contents
      for change in changes { try changed.apply(change) }
      contents = changed
    }
  }

  package func begin(_ intent: Intent) -> Int {
    contents.withLock { $0.begin(intent) }
  }

  package func lock(_ holder: LockHolder, at now: Instant) throws(StoreError) {
    try contents.withLock { contents throws(StoreError) in
      contents.lease = try .granted(
        to: holder, at: now, held: contents.lease, isRunning: isRunning)
    }
  }

  package func unlock(_ holder: LockHolder) {
    contents.withLock { contents in
      if contents.lease?.holder.token == holder.token { contents.lease = nil }
    }
  }

  package func renewLock(_ holder: LockHolder, at now: Instant) throws(StoreError) {
    try contents.withLock { contents throws(StoreError) in
      contents.lease = try .renewed(by: holder, at: now, held: contents.lease)
    }
  }

  package func currentLock() -> (holder: LockHolder, since: Instant)? {
    contents.withLock { $0.lease }.map { ($0.holder, $0.since) }
  }

  private func records(where isWanted: (Record) -> Bool) -> [Record] {
    contents.withLock { $0.records.values.filter(isWanted).sorted { $0.address < $1.address } }
  }

  private func dueItems(where isWanted: (DueItem) -> Bool) -> [DueItem] {
    contents.withLock { contents in
      contents.due.values.joined().filter(isWanted).sorted {
        ($0.at, $0.address, $0.kind.rawValue) < ($1.at, $1.address, $1.kind.rawValue)
      }
    }
  }
}
