/// The settings of a meeting, webinar or room that somebody stated; `nil` means "nobody said".
///
/// Only stated settings are sent and compared, because providers fill in their own defaults
/// (docs/providers.md, Zoom 8, "perpetual-diff traps").
package struct MeetingSettings: Hashable, Sendable, Codable {
  package var passcode: Passcode = .auto
  package var waitingRoom: Bool?
  package var muteOnEntry: Bool?
  /// Minutes before the start at which people may enter without the host; 0 is any time.
  package var joinBeforeHost: JoinBeforeHost?
  package var authentication: Bool?
  package var recording: Recording?
  package var maxParticipants: Int?
  package var guests: GuestPolicy?
  package var lock: [Lock]?
  /// Slides to load when a room opens: https URLs, or paths relative to the workspace.
  package var slides: [String] = []
  package var welcome: String?
  package var practiceSession: Bool?
  package var questionAndAnswer: Bool?
  package var registration: Registration?
  package var approval: Approval?
  /// Further fields of the provider's own API (`zoom:` / `bbb:`), sorted by name.
  package var extra: [ProviderField] = []

  package init() {}
}

/// Where a passcode comes from. `auto` is derived from the workspace key and the address.
package enum Passcode: Hashable, Sendable, Codable {
  case auto
  case none
  case text(String)
}

/// Whether people may enter before the host.
package enum JoinBeforeHost: Hashable, Sendable, Codable {
  case never
  case anyTime
  /// Zoom knows 5, 10 and 15 (docs/providers.md, Zoom 2.3, `jbh_time`).
  case minutes(Int)
}

/// What is recorded by itself.
package enum Recording: String, CaseIterable, Hashable, Sendable, Codable {
  case none, local, cloud
}

/// What happens to people who come without a personal invitation.
package enum GuestPolicy: String, CaseIterable, Hashable, Sendable, Codable {
  case allow, ask, deny
}

/// What viewers of a room may not do.
package enum Lock: String, CaseIterable, Hashable, Sendable, Codable {
  case cam, mic, chat, notes
}

/// Who may register.
package enum Registration: String, CaseIterable, Hashable, Sendable, Codable {
  case open, list, none
}

/// Whether a registration needs somebody's consent.
package enum Approval: String, CaseIterable, Hashable, Sendable, Codable {
  case auto, manual
}

/// A field of a provider's own API, by the name it has there.
package struct ProviderField: Hashable, Sendable, Codable {
  package let name: String
  package let value: FieldValue

  package init(name: String, value: FieldValue) {
    self.name = name
    self.value = value
  }
}

/// A value of a provider's field: what JSON can say.
package indirect enum FieldValue: Hashable, Sendable, Codable {
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([FieldValue])
  case fields([ProviderField])
}
