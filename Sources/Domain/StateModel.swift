package import CivilTime
package import Digests

/// What the state says of itself.
package struct StateHead: Hashable, Sendable {
  /// Grows by one with every apply that changed something.
  package var serial: Int
  /// Names this workspace in marks; random, made with the state.
  package var lineage: String
  /// The environment (see ``DesiredState/environment``) and zone rules of the last apply.
  package var environment: Fingerprint?
  package var zoneRules: String?
  /// How many addresses are recorded and in the schedule.
  package var recorded: Int

  package init(
    serial: Int, lineage: String, environment: Fingerprint?, zoneRules: String?, recorded: Int
  ) {
    self.serial = serial
    self.lineage = lineage
    self.environment = environment
    self.zoneRules = zoneRules
    self.recorded = recorded
  }
}

/// A schedule file as of the last apply that left all of its addresses as wanted.
package struct RecordedFile: Hashable, Sendable {
  package var path: String
  package var inputs: Fingerprint
  /// Other files that decide what it means (lists of people, slides), sorted by path.
  package var dependencies: [String]
  /// How many addresses it has.
  package var resources: Int

  package init(path: String, inputs: Fingerprint, dependencies: [String], resources: Int) {
    self.path = path
    self.inputs = inputs
    self.dependencies = dependencies
    self.resources = resources
  }
}

/// Something that the clock will ask for: a room to open, an announcement to show or to take back.
package struct DueItem: Hashable, Sendable {
  package var address: Address
  package var kind: Kind
  package var at: Instant
  /// Until when it matters (a room's closing).
  package var until: Instant?

  /// What is to be done.
  package enum Kind: String, Hashable, Sendable, Codable {
    /// A room opens (`until` is its closing).
    case room
    /// A room closes.
    case roomEnd
    /// The window of an announcement opens or closes.
    case announcement
    /// More dates come within the horizon.
    case horizon
  }

  package init(address: Address, kind: Kind, at: Instant, until: Instant?) {
    self.address = address
    self.kind = kind
    self.at = at
    self.until = until
  }
}

/// What was about to be made when it was written down, before the call.
package struct Intent: Hashable, Sendable {
  package var id: Int
  package var address: Address
  package var account: String
  package var host: String
  package var kind: MeetingKind
  package var mark: Mark
  package var startedAt: Instant

  package init(
    id: Int, address: Address, account: String, host: String, kind: MeetingKind, mark: Mark,
    startedAt: Instant
  ) {
    self.id = id
    self.address = address
    self.account = account
    self.host = host
    self.kind = kind
    self.mark = mark
    self.startedAt = startedAt
  }
}

/// How many creates and updates a host got on one UTC day.
package struct HostUsage: Hashable, Sendable {
  package var account: String
  package var host: String
  /// The UTC day.
  package var day: CivilDate
  package var used: Int

  package init(account: String, host: String, day: CivilDate, used: Int) {
    self.account = account
    self.host = host
    self.day = day
    self.used = used
  }
}
