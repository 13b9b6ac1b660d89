import Domain

/// What a meeting asks of a host of its pool.
struct HostWish: Hashable {
  var account: String
  /// Only hosts of this part of the pool (`pool:studio`); `nil`: any.
  var part: String?
  var kind: MeetingKind

  /// What a meeting of a pool asks; `nil`: it names its host, or has none.
  init?(_ meeting: Meeting) {
    guard case .pool(let part) = meeting.host else { return nil }
    account = meeting.account
    self.part = part
    kind = meeting.kind
  }

  /// The pool as files write it.
  var pool: String { part.map { "pool:\($0)" } ?? "pool" }

  /// Whether the host may be given: a webinar needs the licence.
  func isMet(by host: Host) -> Bool {
    (kind != .webinar || host.webinar != nil) && host.isOfPool(part)
  }
}
