package import CivilTime
package import Diagnostics
package import Digests
package import Domain

/// The difference between what is recorded and what the files want, at one moment.
///
/// The same inputs give the same plan, to the byte.
package struct Plan: Hashable, Sendable {
  /// The version of the JSON form.
  package static let formatVersion = "1.0"

  /// The institution.
  package var workspace: String
  package var stateSerial: Int
  package var plannedAt: Instant
  package var zone: String
  /// Sorted: soonest class first, then by address.
  package var steps: [Step]
  package var summary: Summary
  package var stops: [Stop]
  package var warnings: [Diagnostic]
  /// What people should know that concerns no single line.
  package var notices: [String]
  package var quotas: [HostQuota]
  package var impact: [Impact]
  /// Files whose inputs are new, with their number of addresses; recorded when all their steps are done.
  package var files: [RecordedFile]
  /// Files that are recorded and gone.
  package var removedFiles: [String]
  /// Resources that did not change but whose line did, or whose due items have passed: their record is
  /// written anew, and nothing else happens.
  package var touched: [Resource]
  /// Rooms that open by clock, the next opening of each, sorted by time.
  package var later: [LaterRoom]
  package var environment: Fingerprint
  package var zoneRules: String
  package var fingerprint: Fingerprint

  package init(
    workspace: String, stateSerial: Int, plannedAt: Instant, zone: String, steps: [Step],
    summary: Summary, stops: [Stop], warnings: [Diagnostic], notices: [String],
    quotas: [HostQuota], impact: [Impact], files: [RecordedFile], removedFiles: [String],
    touched: [Resource], later: [LaterRoom], environment: Fingerprint, zoneRules: String,
    fingerprint: Fingerprint
  ) {
    self.workspace = workspace
    self.stateSerial = stateSerial
    self.plannedAt = plannedAt
    self.zone = zone
    self.steps = steps
    self.summary = summary
    self.stops = stops
    self.warnings = warnings
    self.notices = notices
    self.quotas = quotas
    self.impact = impact
    self.files = files
    self.removedFiles = removedFiles
    self.touched = touched
    self.later = later
    self.environment = environment
    self.zoneRules = zoneRules
    self.fingerprint = fingerprint
  }

  /// How many of each. `later` counts rooms that open by clock, whatever else happens to them.
  package struct Summary: Hashable, Sendable, Codable {
    package var create = 0
    package var update = 0
    package var replace = 0
    package var delete = 0
    package var move = 0
    package var unchanged = 0
    package var later = 0
    package var blocked = 0

    package init() {}
  }

  /// Whether an apply, now or later, would do something: only what is protected never will.
  package var isEmpty: Bool { steps.allSatisfy { $0.blocked == .protected } }
}

/// A room that waits for its time.
package struct LaterRoom: Hashable, Sendable {
  package var address: Address
  package var opens: Instant

  package init(address: Address, opens: Instant) {
    self.address = address
    self.opens = opens
  }
}

/// What a plan spends of one host's day.
package struct HostQuota: Hashable, Sendable {
  package var account: String
  /// The host; empty for the account as a whole.
  package var host: String
  package var limit: Int
  package var used: Int
  /// What this plan spends today.
  package var planned: Int
  /// What has to wait for another day.
  package var deferred: Int

  package init(
    account: String, host: String, limit: Int, used: Int, planned: Int, deferred: Int
  ) {
    self.account = account
    self.host = host
    self.limit = limit
    self.used = used
    self.planned = planned
    self.deferred = deferred
  }
}

/// Something that people will notice.
package enum Impact: Hashable, Sendable {
  /// The link people hold stops working.
  case linkChanges(Address)
  case linkEnds(Address, people: Int)
  /// A class of several links loses one of them.
  case oneLinkEnds(Address)
  /// A class within the next 24 hours changes.
  case soon(Address, at: CivilDateTime)
  /// People get or lose access.
  case people(Address, added: Int, removed: Int)
  /// A host is asked to hold more at a time than it can.
  case clash(Address, sentence: String)

  package var text: String {
    switch self {
    case .linkChanges(let address): "\(address): the join link changes"
    case .oneLinkEnds(let address): "\(address): one of its join links ends"
    case .linkEnds(let address, 0): "\(address): its join link ends"
    case .linkEnds(let address, let people):
      "\(address): its join link ends, and \(people) registered \(people == 1 ? "person loses theirs" : "people lose theirs")"
    case .soon(let address, let at): "\(address): changes within 24 hours (\(at.date) \(at.time))"
    case .people(let address, let added, 0): "\(address): \(added) registered"
    case .people(let address, 0, let removed): "\(address): \(removed) taken off the list"
    case .people(let address, let added, let removed):
      "\(address): \(added) registered, \(removed) taken off the list"
    case .clash(let address, let sentence): "\(address): \(sentence)"
    }
  }
}
