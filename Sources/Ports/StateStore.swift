package import CivilTime
package import Digests
package import Domain

/// The store of what we believe. Every write is one transaction: whole or not at all.
package protocol StateStore: Sendable {
  /// - Throws: ``StoreError/newerVersion`` when a newer Rooster has written it.
  func head() throws(StoreError) -> StateHead
  /// All files as last applied, sorted by path.
  func files() throws(StoreError) -> [RecordedFile]
  /// The records of these files that are in the schedule, sorted by address.
  func records(inFiles paths: [String]) throws(StoreError) -> [Record]
  /// The records of meetings in the schedule that these hosts carry, sorted by address.
  func records(ofHosts hosts: [String]) throws(StoreError) -> [Record]
  /// The records at these addresses, in any state, sorted by address.
  func records(at addresses: [Address]) throws(StoreError) -> [Record]
  /// All records that are in the schedule, sorted by address.
  func allRecords() throws(StoreError) -> [Record]
  /// Records that a run left unfinished, sorted by address.
  func unsettledRecords() throws(StoreError) -> [Record]
  /// What the clock asks for: items with `at <= instant`, sorted by instant and address.
  func due(at instant: Instant) throws(StoreError) -> [DueItem]
  /// The first item of each address and kind after the instant, sorted by instant and address.
  func upcoming(after instant: Instant) throws(StoreError) -> [DueItem]
  /// Creates that were begun and whose outcome was never written.
  func openIntents() throws(StoreError) -> [Intent]
  /// Creates and updates of each host on a day.
  func usage(on day: CivilDate) throws(StoreError) -> [HostUsage]
  /// The key made when the workspace names none; 32 bytes in hex.
  func generatedKey() throws(StoreError) -> Secret<String>?

  /// Applies all changes in one transaction and, with ``StateChange/serial``, moves the serial.
  func commit(_ changes: [StateChange]) throws(StoreError)
  /// Writes an intent and returns its number. It is on the disk when this returns.
  func begin(_ intent: Intent) throws(StoreError) -> Int

  /// Takes the lock of the workspace, or says who has it. A lock whose process is gone on the same
  /// machine, or whose lease is over, is taken over.
  func lock(_ holder: LockHolder, at now: Instant) throws(StoreError)
  func unlock(_ holder: LockHolder) throws(StoreError)
  /// Extends the lease of a lock that is held.
  func renewLock(_ holder: LockHolder, at now: Instant) throws(StoreError)
  func currentLock() throws(StoreError) -> (holder: LockHolder, since: Instant)?
}

/// One change of the state.
package enum StateChange: Hashable, Sendable {
  case put(Record)
  case remove(Address)
  /// What is due for an address from now on; replaces what was there.
  case schedule(Address, [DueItem])
  /// A file and its addresses are as wanted.
  case file(RecordedFile)
  case removeFile(String)
  /// The create with this number has a known outcome.
  case settleIntent(Int, IntentOutcome)
  /// Counts creates and updates of a host.
  case spend(HostUsage)
  case environment(Fingerprint, zoneRules: String)
  case generatedKey(String)
  /// One more serial; at most once in a commit.
  case serial
}

/// How a create ended.
package enum IntentOutcome: Hashable, Sendable {
  case created(id: String)
  case adopted(id: String)
  /// The provider refused, or looking found nothing.
  case nothing
}

/// Who holds the lock.
package struct LockHolder: Hashable, Sendable, Codable {
  /// Random, so that a process never mistakes another's lock for its own.
  package var token: String
  /// Such as `apply by ada on build-3 (process 4711)`.
  package var description: String
  package var machine: String
  package var process: Int32

  package init(token: String, description: String, machine: String, process: Int32) {
    self.token = token
    self.description = description
    self.machine = machine
    self.process = process
  }
}

/// Why the store could not answer.
package enum StoreError: Error, Hashable, Sendable {
  /// Written by a newer Rooster: format found and format known.
  case newerVersion(found: Int, known: Int)
  case locked(by: String, since: Instant)
  /// Not a state file, or damaged.
  case damaged(String)
  case notPermitted(String)
  case other(String)
}
