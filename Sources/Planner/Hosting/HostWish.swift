import Domain

/// What a meeting asks of a host of its pool.
struct HostWish: Hashable {
  var account: String
  /// What the address begins with (`pool:studio`); `nil`: any.
  var prefix: String?
  var kind: MeetingKind

  init(_ meeting: Meeting, prefix: String?) {
    account = meeting.account
    self.prefix = prefix
    kind = meeting.kind
  }

  /// Whether the host may be given: a webinar needs the licence.
  func isMet(by host: Host) -> Bool {
    (kind != .webinar || host.webinar != nil)
      && (prefix.map { host.email.lowercased().hasPrefix($0.lowercased()) } ?? true)
  }
}
