package import Domain

/// Something that a provider cannot do as it was written, in a sentence for authors.
///
/// A provider's audit is pure and runs before any plan, so that nobody learns from a refused call
/// what could have been said at validation.
package struct AuditFinding: Hashable, Sendable {
  /// How much it matters.
  package enum Severity: Hashable, Sendable {
    /// The provider would refuse it, or cut it.
    case error
    /// This kind of meeting has no such setting: it would be left out. A mistake when the author
    /// wrote it on the meeting itself, and nothing when it came with the defaults.
    case lacking
    /// It works, in another way than the author may expect.
    case warning
  }

  /// How much it matters.
  package var severity: Severity
  /// Where it stands in the schedule file, below the meeting.
  package var path: ValuePath
  /// Which part of the entry is meant.
  package var part: FieldMistake.Part
  /// What is wrong with a field of the provider's own; `nil` for the meeting's own keys.
  package var reason: FieldMistake.Reason?
  /// A sentence without a full stop, in the style of the compiler's findings.
  package var message: String
  /// What to do; empty when the message says it.
  package var hint: String

  init(_ severity: Severity, _ path: ValuePath, _ message: String, hint: String = "") {
    self.severity = severity
    self.path = path
    self.part = .value
    self.reason = nil
    self.message = message
    self.hint = hint
  }

  /// What is wrong with a field of the provider's own.
  init(_ mistake: FieldMistake) {
    severity = .error
    path = mistake.path
    part = mistake.part
    reason = mistake.reason
    message = mistake.message
    hint = mistake.hint ?? ""
  }
}
