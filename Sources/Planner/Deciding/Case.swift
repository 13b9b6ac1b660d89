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

  /// In which order cases are decided: unchanged ones, changed ones, new ones.
  var rank: Int {
    guard let record else { return Self.newRank }
    return record.fingerprint != nil && record.fingerprint == desired?.fingerprint ? 0 : 1
  }

  /// The ``rank`` of what is not recorded.
  static let newRank = 2

  /// The first date to come of a meeting that wants a host of a pool; `nil` for all else.
  func firstStart(in context: PlanContext) -> Instant? {
    guard case .meeting(let meeting)? = desired?.body, case .pool = meeting.host else { return nil }
    return MeetingClock(zone: context.zone(of: meeting), now: context.now)
      .nextStart(meeting.timing.occurrences)
  }
}
