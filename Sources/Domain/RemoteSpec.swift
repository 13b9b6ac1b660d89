package import CivilTime

/// One remote object as it should be: what is sent to a provider to make or change it.
package struct RemoteSpec: Hashable, Sendable, Codable {
  package var attributes: RemoteAttributes
  package var timing: RemoteTiming

  package init(attributes: RemoteAttributes, timing: RemoteTiming) {
    self.attributes = attributes
    self.timing = timing
  }
}

/// Everything of a remote object but its times.
package struct RemoteAttributes: Hashable, Sendable, Codable {
  package var kind: MeetingKind
  /// What passcodes and room ids are derived from (``Record/seed``), the same for all objects of one
  /// meeting.
  package var seed: Address
  /// The Zoom user; empty for rooms.
  package var host: String
  package var title: String
  package var description: String
  package var zone: String
  package var settings: MeetingSettings
  package var alternativeHosts: [String]
  /// Whether there is a list of people, which decides whether registration is on.
  package var hasRegistrants: Bool
  package var page: String?

  package init(
    kind: MeetingKind, seed: Address, host: String, title: String, description: String,
    zone: String, settings: MeetingSettings, alternativeHosts: [String], hasRegistrants: Bool,
    page: String?
  ) {
    self.kind = kind
    self.seed = seed
    self.host = host
    self.title = title
    self.description = description
    self.zone = zone
    self.settings = settings
    self.alternativeHosts = alternativeHosts
    self.hasRegistrants = hasRegistrants
    self.page = page
  }
}

/// The times of one remote object, in the words every provider with a calendar has.
package enum RemoteTiming: Hashable, Sendable, Codable {
  /// Zoom types 2 and 5. Minutes.
  case single(start: CivilDateTime, minutes: Int)
  /// Zoom types 8 and 9.
  case series(Series)
  /// Zoom type 3 (webinar 6).
  case standing
  /// A room that is open from one instant to another; providers without a calendar.
  case window(original: CivilDateTime, opens: Instant, closes: Instant)
}

/// A recurring meeting: a regular grid of equal local times. Single dates are then cancelled or moved.
package struct Series: Hashable, Sendable, Codable {
  package var rule: Rule
  /// The first date of the grid.
  package var start: CivilDateTime
  package var minutes: Int
  /// How many dates the grid has, cancelled ones included; at most the provider's cap.
  package var count: Int

  /// How the grid goes on.
  package enum Rule: Hashable, Sendable, Codable {
    /// Every so many days.
    case daily(every: Int)
    /// Every so many weeks (weeks begin on Sunday at Zoom), on these days, sorted.
    case weekly(every: Int, days: [Weekday])
  }

  package init(rule: Rule, start: CivilDateTime, minutes: Int, count: Int) {
    self.rule = rule
    self.start = start
    self.minutes = minutes
    self.count = count
  }
}
