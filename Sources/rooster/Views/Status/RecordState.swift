import CivilTime
import Domain

/// How one address stands, in a word.
enum RecordState: String, CaseIterable, Hashable, Sendable {
  /// As the files said at the last apply.
  case ok
  /// A room that is open now.
  case open
  /// The clock asks for something that was not done yet.
  case overdue
  /// A change was begun and not finished.
  case unfinished
  /// A create of which nobody knows how it went.
  case inDoubt = "in doubt"
  case failed
  /// Taken out of the schedule; what has passed stays known.
  case withdrawn

  /// - Parameters:
  ///   - due: what the clock asks for at this address.
  init(_ record: Record, due: [DueItem], isInDoubt: Bool, now: Instant) {
    if isInDoubt {
      self = .inDoubt
    } else if record.failure != nil {
      self = .failed
    } else if record.withdrawnAt != nil {
      self = .withdrawn
    } else if record.fingerprint == nil {
      self = .unfinished
    } else if record.isOpen(at: now) {
      self = .open
    } else if due.contains(where: { $0.isOverdue(at: now) }) {
      self = .overdue
    } else {
      self = .ok
    }
  }

  /// The colour of the word.
  var ink: Ink? {
    switch self {
    case .ok: nil
    case .open: .created
    case .overdue, .unfinished, .inDoubt: .changed
    case .failed: .deleted
    case .withdrawn: .dim
    }
  }
}

extension Record {
  fileprivate func isOpen(at now: Instant) -> Bool {
    objects.contains { object in
      if case .window(_, let opens, let closes) = object.timing {
        opens <= now && now < closes
      } else {
        false
      }
    }
  }
}

extension DueItem {
  /// Whether its time has come and has not gone by.
  fileprivate func isOverdue(at now: Instant) -> Bool {
    at <= now && (until.map { now < $0 } ?? true)
  }
}
