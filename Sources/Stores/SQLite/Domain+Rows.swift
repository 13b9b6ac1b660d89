import CivilTime
import Digests
import Domain
import FoundationEssentials
import GRDB
import Ports

extension Row {
  /// The bytes of a text.
  func bytes(at index: Int) -> [UInt8] { [UInt8](self[index] as Data) }
}

extension Fingerprint {
  /// Reads the text of a column that may be `NULL`.
  init?(stored text: String?) throws {
    guard let text else { return nil }
    try self.init(storedText: text)
  }

  /// Reads the text of a column.
  init(storedText text: String) throws {
    guard let fingerprint = Fingerprint(parsing: text) else {
      throw Unreadable(what: "'\(text)' is not a fingerprint")
    }
    self = fingerprint
  }
}

extension DueItem {
  /// Reads `address, kind, at, until`.
  init(stored row: Row) throws {
    let kind: String = row[1]
    guard let kind = Kind(rawValue: kind) else {
      throw Unreadable(what: "'\(kind)' is not something that can be due")
    }
    self.init(
      address: Address(row[0]), kind: kind, at: Instant(secondsSinceEpoch: row[2]),
      until: (row[3] as Int64?).map { Instant(secondsSinceEpoch: $0) })
  }
}

extension Intent {
  /// Reads `id, address, account, host, kind, mark, started_at`.
  init(stored row: Row) throws {
    let kind: String = row[4]
    guard let kind = MeetingKind(rawValue: kind) else {
      throw Unreadable(what: "'\(kind)' is not something that can be made")
    }
    self.init(
      id: row[0], address: Address(row[1]), account: row[2], host: row[3], kind: kind,
      mark: Mark(row[5]), startedAt: Instant(secondsSinceEpoch: row[6]))
  }
}

/// The outcome of a create in the words of the journal.
struct StoredOutcome {
  var name: String
  /// `nil` when nothing was made.
  var remoteID: String?

  init(_ outcome: IntentOutcome) {
    switch outcome {
    case .created(let id): (name, remoteID) = ("created", id)
    case .adopted(let id): (name, remoteID) = ("adopted", id)
    case .nothing: (name, remoteID) = ("nothing", nil)
    }
  }
}
