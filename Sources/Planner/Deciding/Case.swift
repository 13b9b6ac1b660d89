import CivilTime
import Domain

/// What is known of one address: the table of cases that the planner decides by.
struct Case {
  var address: Address
  /// The record that counts: not a tombstone, and the one of the old address after a rename.
  var record: Record?
  var desired: Resource?
  var renamedFrom: Address?
  /// The clock has asked for it.
  var isDue: Bool
  var isInDoubt: Bool

  /// In which order cases are decided: unchanged ones, those that keep their dates, those that change
  /// them, new ones.
  var rank: Int {
    guard let record else { return Self.newRank }
    if record.fingerprint != nil, record.fingerprint == desired?.fingerprint { return 0 }
    return hasItsDates(in: record) ? 1 : Self.redatedRank
  }

  /// The ``rank`` of what is recorded with other dates.
  static let redatedRank = 2
  /// The ``rank`` of what is not recorded.
  static let newRank = 3

  /// Whether a host who holds the recorded meeting has room for it as it is to be.
  private func hasItsDates(in record: Record) -> Bool {
    guard case .meeting(let new)? = desired?.body, let old = record.meeting,
      (new.account, new.kind, new.zone) == (old.account, old.kind, old.zone)
    else { return false }
    if new.timing.occurrences == old.timing.occurrences { return true }
    func spans(_ meeting: Meeting) -> Set<[Int]> {
      Set(meeting.timing.occurrences.map { [$0.start.minutesSinceEpoch, $0.minutes] })
    }
    return spans(new).isSubset(of: spans(old))
  }
}
