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
