import CivilTime
import Diagnostics
import Digests
import Domain
import GRDB
import Ports

/// The changes, inside one transaction.
struct StateWriter {
  let database: Database

  func apply(_ change: StateChange) throws {
    switch change {
    case .put(let record):
      try put(record)
    case .remove(let address):
      try run("DELETE FROM records WHERE address = ?", [address.description])
      try run("DELETE FROM due WHERE address = ?", [address.description])
    case .schedule(let address, let items):
      try schedule(items, for: address)
    case .file(let file):
      try put(file)
    case .removeFile(let path):
      try run("DELETE FROM files WHERE path = ?", [path])
    case .settleIntent(let id, let outcome):
      try settle(id, outcome)
    case .spend(let usage):
      try spend(usage)
    case .environment(let environment, let zoneRules):
      try run(
        "UPDATE meta SET environment = ?, zone_rules = ?", [environment.description, zoneRules])
    case .generatedKey(let key):
      try run("UPDATE meta SET generated_key = ?", [key])
    case .serial:
      try run("UPDATE meta SET serial = serial + 1", [])
    }
  }

  /// Writes an intent into the journal and returns its number.
  func begin(_ intent: Intent) throws -> Int {
    try run(
      """
      INSERT INTO journal (address, account, host, kind, mark, started_at)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        intent.address.description, intent.account, intent.host, intent.kind.rawValue,
        intent.mark.description, intent.startedAt.secondsSinceEpoch,
      ])
    return Int(database.lastInsertedRowID)
  }

  private func put(_ record: Domain.Record) throws {
    try run(
      """
      INSERT OR REPLACE INTO records (\(StoredRecord.columns))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        record.address.description, record.seed.description, record.origin.file,
        record.origin.line, record.origin.column, record.fingerprint?.description, record.host,
        record.failure, record.withdrawnAt?.secondsSinceEpoch,
        try JSONEncoding.text(of: record.objects),
        try JSONEncoding.text(of: record.deliveries), try JSONEncoding.text(of: record.body),
      ])
  }

  private func put(_ file: RecordedFile) throws {
    try run(
      "INSERT OR REPLACE INTO files (path, inputs, dependencies, resources) VALUES (?, ?, ?, ?)",
      [
        file.path, file.inputs.description, try JSONEncoding.text(of: file.dependencies),
        file.resources,
      ])
  }

  private func schedule(_ items: [DueItem], for address: Address) throws {
    try run("DELETE FROM due WHERE address = ?", [address.description])
    for item in items {
      try run(
        "INSERT INTO due (address, kind, at, until) VALUES (?, ?, ?, ?)",
        [
          address.description, item.kind.rawValue, item.at.secondsSinceEpoch,
          item.until?.secondsSinceEpoch,
        ])
    }
  }

  private func settle(_ id: Int, _ outcome: IntentOutcome) throws {
    let stored = StoredOutcome(outcome)
    try run(
      "UPDATE journal SET outcome = ?, remote_id = ? WHERE id = ? AND outcome IS NULL",
      [stored.name, stored.remoteID, id])
    guard database.changesCount == 1 else { throw StoreError.notOpen(intent: id) }
  }

  private func spend(_ usage: HostUsage) throws {
    try run(
      """
      INSERT INTO usage (day, account, host, used) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET used = used + excluded.used
      """,
      [usage.day.daysSinceEpoch, usage.account, usage.host, usage.used])
  }

  private func run(_ statement: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: statement).execute(arguments: arguments)
  }
}
