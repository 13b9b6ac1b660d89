/// One field of a provider's own API: what may be written, or why nothing may.
package struct FieldRule: Hashable, Sendable {
  /// Who says what the field holds.
  package enum Use: Hashable, Sendable {
    /// Schedules do.
    case open(FieldShape)
    /// Rooster does, from this key of the meeting.
    case owned(by: String)
    /// Nobody may, and why.
    case refused(because: String)
  }

  /// The provider's name for it.
  package let name: String
  /// The kinds of meeting that have it.
  package let kinds: Set<MeetingKind>
  package let use: Use
  /// What it does, in one sentence without a full stop; empty for fields that schedules do not write.
  package let summary: String

  /// A field that schedules may write.
  package init(
    _ name: String, _ shape: FieldShape, _ kinds: Set<MeetingKind>, _ summary: String
  ) {
    self.init(name: name, kinds: kinds, use: .open(shape), summary: summary)
  }

  package init(name: String, kinds: Set<MeetingKind>, use: Use, summary: String) {
    self.name = name
    self.kinds = kinds
    self.use = use
    self.summary = summary
  }
}
