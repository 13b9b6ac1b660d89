import CivilTime
import Digests
import Domain
import Ports

/// All that a store knows, as a value: changes are made on a copy, so that a commit is whole or not at all.
struct MemoryContents: Sendable {
  var serial = 0
  var environment: Fingerprint?
  var zoneRules: String?
  var generatedKey: String?
  var files: [String: RecordedFile] = [:]
  var records: [Address: Record] = [:]
  var due: [Address: [DueItem]] = [:]
  var journal: [Entry] = []
  var usage: [UsageKey: Int] = [:]
  var lease: Lease?

  /// One line of the journal; its number is its position, from 1.
  struct Entry: Sendable {
    var intent: Intent
    /// `nil`: not known yet.
    var outcome: IntentOutcome?
  }

  /// What creates and updates are counted by.
  struct UsageKey: Hashable, Sendable {
    var account: String
    var host: String
    var day: CivilDate
  }

  mutating func apply(_ change: StateChange) throws(StoreError) {
    switch change {
    case .put(let record):
      records[record.address] = record
    case .remove(let address):
      records[address] = nil
      due[address] = nil
    case .schedule(let address, let items):
      due[address] = items.isEmpty ? nil : items
    case .file(let file):
      files[file.path] = file
    case .removeFile(let path):
      files[path] = nil
    case .settleIntent(let id, let outcome):
      try settle(id, outcome)
    case .spend(let usage):
      let key = UsageKey(account: usage.account, host: usage.host, day: usage.day)
      self.usage[key, default: 0] += usage.used
    case .environment(let environment, let zoneRules):
      self.environment = environment
      self.zoneRules = zoneRules
    case .generatedKey(let key):
      generatedKey = key
    case .serial:
      serial += 1
    }
  }

  /// Writes an intent into the journal and returns its number.
  mutating func begin(_ intent: Intent) -> Int {
    var numbered = intent
    numbered.id = journal.count + 1
    journal.append(Entry(intent: numbered, outcome: nil))
    return numbered.id
  }

  private mutating func settle(_ id: Int, _ outcome: IntentOutcome) throws(StoreError) {
    let index = id - 1
    guard journal.indices.contains(index), journal[index].outcome == nil else {
      throw .notOpen(intent: id)
    }
    journal[index].outcome = outcome
  }
}
