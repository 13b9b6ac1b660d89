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

  /// Where it stands below the meeting, its preset or the defaults; what nobody wrote points at the
  /// meeting.
  package var path: ValuePath

  /// Which part of the entry is meant.
  package var part: FieldMistake.Part

  /// What is wrong with a field of the provider's own; `nil` for the meeting's own keys.
  package var reason: FieldMistake.Reason?

  /// What is wrong, without a full stop.
  package var message: String

  /// What to write instead, when that is known.
  package var hint: String?

  /// A finding.
  package init(
    weight: Weight, path: ValuePath, part: FieldMistake.Part, reason: FieldMistake.Reason?,
    message: String, hint: String?
  ) {
    self.weight = weight
    self.path = path
    self.part = part
    self.reason = reason
    self.message = message
    self.hint = hint
  }
}

extension AuditFinding {
  /// What is wrong with a field of the provider's own.
  package init(_ mistake: FieldMistake) {
    self.init(
      weight: .error, path: mistake.path, part: mistake.part, reason: mistake.reason,
      message: mistake.message, hint: mistake.hint)
  }
}

/// The checks of one account's provider: pure, and asked once for each of its meetings.
package typealias MeetingAudit = @Sendable (Meeting) -> [AuditFinding]
