package import CivilTime

/// A text for people, with a life: visible in its window, delivered once per channel and version.
package struct Announcement: Hashable, Sendable, Codable {
  package var address: Address
  package var title: String
  /// Markdown, rendered from the template. May hold ``joinLinkMark``, which is filled in when it is
  /// published, because a link exists only after its meeting does and is never stored.
  package var text: String
  package var audience: [Audience]
  /// Names of channels, sorted.
  package var channels: [String]
  /// BCP 47, such as `nl`.
  package var language: String
  /// `nil`: from its creation on.
  package var visibleFrom: Instant?
  /// `nil`: until it is withdrawn.
  package var visibleUntil: Instant?
  /// Minutes before each occurrence at which a reminder is sent, sorted.
  package var reminders: [Int]
  /// What a calendar entry shows: empty when the announcement has no dates.
  package var events: [Event]
  package var zone: String
  /// What it belongs to, for grouping: `CS101 Algorithms`.
  package var group: String

  /// One date of the meeting, for calendar files.
  package struct Event: Hashable, Sendable, Codable {
    package var title: String
    /// The original local start: with the address it is the identity of the entry.
    package var original: CivilDateTime
    package var start: CivilDateTime
    /// Minutes.
    package var minutes: Int

    package init(title: String, original: CivilDateTime, start: CivilDateTime, minutes: Int) {
      self.title = title
      self.original = original
      self.start = start
      self.minutes = minutes
    }
  }

  /// Stands in ``text`` where the join link of the meeting goes.
  package static let joinLinkMark = "\u{FFFC}join-link\u{FFFC}"

  /// Stands in ``text`` where the passcode of the meeting goes: it is derived from a secret.
  package static let passcodeMark = "\u{FFFC}passcode\u{FFFC}"

  package init(
    address: Address, title: String, text: String, audience: [Audience], channels: [String],
    language: String, visibleFrom: Instant?, visibleUntil: Instant?, reminders: [Int],
    events: [Event], zone: String, group: String
  ) {
    self.address = address
    self.title = title
    self.text = text
    self.audience = audience
    self.channels = channels
    self.language = language
    self.visibleFrom = visibleFrom
    self.visibleUntil = visibleUntil
    self.reminders = reminders
    self.events = events
    self.zone = zone
    self.group = group
  }
}

/// Whom an announcement is for.
package enum Audience: String, CaseIterable, Hashable, Sendable, Codable {
  case students, teachers, coaches, guests, everyone
}
