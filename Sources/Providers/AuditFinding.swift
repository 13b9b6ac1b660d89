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
  /// The key in the schedule file, such as `title` or `zoom.jbh_time`.
  package var field: String
  /// A sentence without a full stop, in the style of the compiler's findings.
  package var message: String
  /// What to do; empty when the message says it.
  package var hint: String
  /// The names that would be right where a name is unknown, to suggest one by its spelling.
  package var candidates: [String]

  init(
    _ severity: Severity, _ field: String, _ message: String, hint: String = "",
    candidates: [String] = []
  ) {
    self.severity = severity
    self.field = field
    self.message = message
    self.hint = hint
    self.candidates = candidates
  }
}
