import CivilTime
import GRDB
import Ports

/// The table `lock`: no row, or the row of who holds it.
struct LeaseTable {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func lease() throws -> Lease? {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT token, description, machine, process, since, renewed FROM lock")
    guard let row else { return nil }
    return Lease(
      holder: LockHolder(token: row[0], description: row[1], machine: row[2], process: row[3]),
      since: Instant(secondsSinceEpoch: row[4]), renewed: Instant(secondsSinceEpoch: row[5]))
  }

  func replace(with lease: Lease) throws {
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO lock (id, token, description, machine, process, since, renewed)
        VALUES (1, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        lease.holder.token, lease.holder.description, lease.holder.machine, lease.holder.process,
        lease.since.secondsSinceEpoch, lease.renewed.secondsSinceEpoch,
      ])
  }

  /// Releasing a lock that somebody else holds by now changes nothing.
  func remove(of holder: LockHolder) throws {
    try database.execute(sql: "DELETE FROM lock WHERE token = ?", arguments: [holder.token])
  }
}
