import Dispatch
import Domain
import Synchronization

/// Understands many rows on all cores: reading is quick, understanding takes 50 µs a row.
enum RecordDecoding {
  /// How many rows are read before they are understood, so that their texts are in memory only
  /// for a moment.
  static let batch = 8192
  /// How many rows one thread takes at a time: below this, handing them over would not pay.
  private static let share = 256

  /// The records of the rows, in their order.
  static func records(of rows: [StoredRecord]) throws(Unreadable) -> [Domain.Record] {
    let shares = stride(from: 0, to: rows.count, by: share).map {
      rows[$0..<min($0 + share, rows.count)]
    }
    guard shares.count > 1 else { return try understand(rows[...]) }
    let results = Mutex<[Int: Result<[Domain.Record], Unreadable>]>([:])
    DispatchQueue.concurrentPerform(iterations: shares.count) { number in
      let result = Result { () throws(Unreadable) in try understand(shares[number]) }
      results.withLock { $0[number] = result }
    }
    let done = results.withLock { $0 }
    var records: [Domain.Record] = []
    for number in shares.indices { records += try done[number]?.get() ?? [] }
    return records
  }

  private static func understand(
    _ rows: ArraySlice<StoredRecord>
  ) throws(Unreadable) -> [Domain.Record] {
    var records: [Domain.Record] = []
    records.reserveCapacity(rows.count)
    for row in rows { records.append(try row.record()) }
    return records
  }
}
