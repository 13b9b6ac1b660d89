import CivilTime
import Digests
import Domain
import GRDB
import Ports

/// The queries: one transaction's view of the state.
struct StateReader {
  let database: Database

  /// How many values one query asks for: few queries, and far below SQLite's 32,766 parameters.
  private static let chunk = 500

  func head() throws -> StateHead {
    let recorded = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM records WHERE withdrawn_at IS NULL")
    let row = try Row.fetchOne(
      database, sql: "SELECT serial, lineage, environment, zone_rules FROM meta")
    guard let row, let recorded else { throw Unreadable(what: "its head is missing") }
    return StateHead(
      serial: row[0], lineage: row[1], environment: try Fingerprint(stored: row[2]),
      zoneRules: row[3], recorded: recorded)
  }

  func generatedKey() throws -> Secret<String>? {
    try String.fetchOne(
      database, sql: "SELECT generated_key FROM meta WHERE generated_key IS NOT NULL"
    ).map { Secret($0) }
  }

  func files() throws -> [RecordedFile] {
    let statement = try database.cachedStatement(
      sql: "SELECT path, inputs, dependencies, resources FROM files ORDER BY path")
    return try Array(
      Row.fetchCursor(statement).map { row in
        RecordedFile(
          path: row[0], inputs: try Fingerprint(storedText: row[1]),
          dependencies: try dependencies(of: row), resources: row[3])
      })
  }

  /// Most files have none, and 25,000 of them are read for every plan.
  private func dependencies(of row: Row) throws -> [String] {
    let text: String = row[2]
    do {
      return text == "[]" ? [] : try JSONDecoding.value([String].self, from: Array(text.utf8))
    } catch {
      throw Unreadable(what: "what it says of '\(row[0] as String)' cannot be read")
    }
  }

  func records(inFiles paths: [String]) throws -> [Domain.Record] {
    try records(where: "withdrawn_at IS NULL AND file", isOneOf: paths)
  }

  func records(ofHosts hosts: [String]) throws -> [Domain.Record] {
    try records(where: "withdrawn_at IS NULL AND host", isOneOf: hosts)
  }

  func records(at addresses: [Address]) throws -> [Domain.Record] {
    try records(where: "address", isOneOf: addresses.map(\.description))
  }

  func allRecords() throws -> [Domain.Record] {
    try records("WHERE withdrawn_at IS NULL ORDER BY address", arguments: [])
  }

  func unsettledRecords() throws -> [Domain.Record] {
    try records("WHERE fingerprint IS NULL ORDER BY address", arguments: [])
  }

  func due(at instant: Instant) throws -> [DueItem] {
    try dueItems(
      "SELECT address, kind, at, until FROM due WHERE at <= ? ORDER BY at, address, kind", instant)
  }

  func upcoming(after instant: Instant) throws -> [DueItem] {
    try dueItems(
      """
      SELECT address, kind, at, until FROM (
        SELECT *, row_number() OVER (PARTITION BY address, kind ORDER BY at) AS position
        FROM due WHERE at > ?
      ) WHERE position = 1 ORDER BY at, address, kind
      """, instant)
  }

  func openIntents() throws -> [Intent] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, address, account, host, kind, mark, started_at
        FROM journal WHERE outcome IS NULL ORDER BY id
        """)
    return try rows.map { try Intent(stored: $0) }
  }

  func usage(on day: CivilDate) throws -> [HostUsage] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT account, host, used FROM usage WHERE day = ? ORDER BY account, host",
      arguments: [day.daysSinceEpoch])
    return rows.map { HostUsage(account: $0[0], host: $0[1], day: day, used: $0[2]) }
  }

  private func dueItems(_ query: String, _ instant: Instant) throws -> [DueItem] {
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: query), arguments: [instant.secondsSinceEpoch])
    return try rows.map { try DueItem(stored: $0) }
  }

  private func records(where column: String, isOneOf values: [String]) throws -> [Domain.Record] {
    var records: [Domain.Record] = []
    // A value that is asked for twice must not be answered twice, even in two chunks.
    var rest = Set(values).sorted()[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(Self.chunk)
      rest = rest.dropFirst(Self.chunk)
      let marks = repeatElement("?", count: chunk.count).joined(separator: ",")
      records += try self.records(
        "WHERE \(column) IN (\(marks))", arguments: StatementArguments(chunk))
    }
    return records.sorted { $0.address < $1.address }
  }

  private func records(
    _ condition: String, arguments: StatementArguments
  ) throws -> [Domain.Record] {
    let statement = try database.cachedStatement(
      sql: "SELECT \(StoredRecord.columns) FROM records \(condition)")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var records: [Domain.Record] = []
    var batch: [StoredRecord] = []
    while let row = try rows.next() {
      batch.append(StoredRecord(row))
      guard batch.count == RecordDecoding.batch else { continue }
      records += try RecordDecoding.records(of: batch)
      batch.removeAll(keepingCapacity: true)
    }
    return records + (try RecordDecoding.records(of: batch))
  }
}
