package import Domain

/// What a provider cannot do of what a meeting asks for.
package struct AuditFinding: Hashable, Sendable {
  /// How much it matters.
  package enum Weight: Hashable, Sendable {
    /// The provider would refuse it.
    case error
    /// It works, in another way than the author may expect.
    case warning
    /// The provider has no such setting: a mistake where the author wrote it on the meeting itself, and
    /// nothing where it came with a preset or the defaults.
    case lacking
  }

  package var weight: Weight

  /// The key that asks for it: `title`, `settings.waiting_room`, `settings.extra.NAME`; names that
  /// nobody wrote point at the meeting.
  package var key: String

  /// What is wrong, without a full stop.
  package var message: String

  /// What to write instead, when that is known.
  package var hint: String?

  /// A finding.
  package init(weight: Weight, key: String, message: String, hint: String?) {
    self.weight = weight
    self.key = key
    self.message = message
    self.hint = hint
  }
}

/// The checks of one account's provider: pure, and asked once for each of its meetings.
package typealias MeetingAudit = @Sendable (Meeting) -> [AuditFinding]
