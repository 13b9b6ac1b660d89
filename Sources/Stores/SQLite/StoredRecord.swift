import CivilTime
import Diagnostics
import Digests
import Domain
import GRDB

/// A row of the table `records`, not understood yet: a row belongs to its query, this can go to
/// another thread.
struct StoredRecord: Sendable {
  /// The columns, in the order in which they are read and written.
  static let columns = """
    address, seed, file, line, "column", fingerprint, host, failure, withdrawn_at, objects, \
    deliveries, body
    """

  private let address: String
  private let seed: String
  private let origin: Place
  private let fingerprint: String?
  private let host: String
  private let failure: String?
  private let withdrawnAt: Int64?
  private let objects: [UInt8]
  private let deliveries: [UInt8]
  private let body: [UInt8]

  /// Takes a row of ``columns``.
  init(_ row: Row) {
    address = row[0]
    seed = row[1]
    origin = Place(file: row[2], line: row[3], column: row[4])
    fingerprint = row[5]
    host = row[6]
    failure = row[7]
    withdrawnAt = row[8]
    objects = row.bytes(at: 9)
    deliveries = row.bytes(at: 10)
    body = row.bytes(at: 11)
  }

  // GRDB has a class `Record` as well, so ours is named with its module where both are seen.

  /// The record, or ``Unreadable`` with its address.
  func record() throws(Unreadable) -> Domain.Record {
    do {
      return Domain.Record(
        address: Address(address), seed: Address(seed), origin: origin,
        fingerprint: try Fingerprint(stored: fingerprint),
        body: try JSONDecoding.value(Resource.Body.self, from: body), host: host,
        objects: try JSONDecoding.value([RemoteObject].self, from: objects),
        deliveries: try JSONDecoding.value([Delivery].self, from: deliveries), failure: failure,
        withdrawnAt: withdrawnAt.map { Instant(secondsSinceEpoch: $0) })
    } catch {
      throw Unreadable(what: "what it says of '\(address)' cannot be read")
    }
  }
}
