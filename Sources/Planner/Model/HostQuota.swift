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
