import GRDB
import Ports

/// The layout of the file, numbered from 1; the number is the file's `user_version`.
///
/// GRDB's own migrator is not used: it reads what was applied before it takes the lock in which it
/// applies, so two first runs at once would clash. Here the number is read and moved in one transaction.
enum StateFormat {
  /// Tells our files from other SQLite files: `Roos` in ASCII.
  static let applicationID = 0x526F_6F73

  /// The format that this Rooster reads and writes.
  static let known = steps.count

  /// What brings a file from format `n` to `n + 1`. A step that was released never changes.
  private static let steps: [@Sendable (Database) throws -> Void] = [
    { try $0.execute(sql: Schema.first) },
    { try $0.execute(sql: Schema.second) },
  ]

  /// What a file holds.
  enum Found: Hashable {
    /// An empty database, such as one that is just being made.
    case nothing
    case state(format: Int)
    case somethingElse

    init(in database: Database) throws {
      let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
      if application == applicationID {
        self = .state(format: version)
      } else if application == 0, version == 0, objects == 0 {
        self = .nothing
      } else {
        self = .somethingElse
      }
    }
  }

  /// - Throws: ``StoreError/newerVersion(found:known:)``.
  static func check(_ format: Int) throws(StoreError) {
    if format > known { throw .newerVersion(found: format, known: known) }
  }

  /// Applies the steps that are missing; `lineage` is for a state that is made here. Whoever waited
  /// for another process to do it finds it done.
  static func bringUpToDate(_ database: Database, lineage: String) throws {
    let found = try Found(in: database)
    let format =
      switch found {
      case .nothing, .somethingElse: 0
      case .state(let format): format
      }
    try check(format)
    for step in steps.dropFirst(format) { try step(database) }
    if found == .nothing {
      try database.execute(
        sql: "INSERT INTO meta (id, serial, lineage) VALUES (1, 0, ?)", arguments: [lineage])
    }
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(known)")
  }
}
