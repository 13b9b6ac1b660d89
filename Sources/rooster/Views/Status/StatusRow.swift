import CivilTime
import Diagnostics
import Domain

/// What is stored of one address, as it is shown.
struct StatusRow: Hashable {
  var address: Address
  var state: RecordState
  /// The next start that is not past; `nil`: none.
  var next: Instant?
  var host: String
  var remoteIDs: [String]
  var failure: String?
  var origin: Place

  /// - Parameters:
  ///   - due: what the clock asks for at this address.
  ///   - zone: the zone of the record's local times.
  init(_ record: Record, due: [DueItem], isInDoubt: Bool, now: Instant, zone: Zone) {
    address = record.address
    state = RecordState(record, due: due, isInDoubt: isInDoubt, now: now)
    // What was taken out of the schedule does not meet any more.
    next =
      record.withdrawnAt == nil
      ? record.occurrences.lazy.map { zone.instant(of: $0.start).instant }
        .filter { $0 >= now }.min()
      : nil
    host = record.host
    remoteIDs = record.objects.map(\.id)
    failure = record.failure
    origin = record.origin
  }

  var json: JSON {
    [
      "address": .text(address.description), "state": .text(state.name),
      "next": .text(orNull: next?.description), "host": .text(unlessEmpty: host),
      "remote_ids": .list(remoteIDs.map(JSON.text)), "failure": .text(orNull: failure),
      "origin": origin.json,
    ]
  }
}

extension RecordState {
  /// As JSON names it.
  fileprivate var name: String {
    switch self {
    case .inDoubt: "in_doubt"
    case .ok, .open, .overdue, .unfinished, .failed, .withdrawn: rawValue
    }
  }
}

extension Record {
  /// The dates on which people meet; none for announcements.
  fileprivate var occurrences: [Occurrence] {
    switch body {
    case .meeting(let meeting): meeting.timing.occurrences
    case .announcement: []
    }
  }
}
