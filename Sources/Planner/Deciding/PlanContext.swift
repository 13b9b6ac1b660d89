package import CivilTime
package import Domain

/// What a plan depends on beside the two states: the workspace's policy, the facts of its accounts,
/// zone rules, and the moment.
package struct PlanContext: Sendable {
  package var workspace: String
  package var policy: Policy
  package var zone: Zone
  package var zones: ZoneDatabase
  package var accounts: [String: AccountFacts]
  /// Read once per run and passed as a value.
  package var now: Instant

  package init(
    workspace: String, policy: Policy, zone: Zone, zones: ZoneDatabase,
    accounts: [String: AccountFacts], now: Instant
  ) {
    self.workspace = workspace
    self.policy = policy
    self.zone = zone
    self.zones = zones
    self.accounts = accounts
    self.now = now
  }

  /// The zone of a meeting; the compiler has refused names without rules.
  func zone(of meeting: Meeting) -> Zone {
    meeting.zone == zone.name ? zone : zones.zone(named: meeting.zone) ?? zone
  }

  /// The last instant for which remote objects are made.
  var horizon: Instant { now.adding(minutes: policy.horizonDays * 24 * 60) }
}
