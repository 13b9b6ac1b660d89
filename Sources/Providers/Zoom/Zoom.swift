package import CivilTime
package import Domain
package import Ports

/// Zoom: from the settings of an account to its provider.
package enum Zoom {
  /// The provider of an account.
  ///
  /// - Parameters:
  ///   - credentials: read from where the account's references say.
  ///   - key: the workspace key; passcodes are derived from it.
  ///   - zones: the system's zones, to read the times that Zoom answers.
  package static func provider(
    account: ZoomAccount, credentials: ZoomCredentials, key: WorkspaceKey, zones: ZoneDatabase,
    http: any HTTPClient, clock: any Clock
  ) -> any Provider {
    ZoomProvider(
      capabilities: capabilities(of: account),
      api: ZoomAPI(url: account.apiURL, subAccount: account.subAccount),
      conversion: ZoomConversion(zones: zones, key: key),
      tokens: ZoomTokens(
        credentials: credentials, url: account.oauthURL, http: http, clock: clock),
      http: http, clock: clock)
  }

  /// What an account can do: the smaller figure wherever Zoom's own documents disagree.
  package static func capabilities(of account: ZoomAccount) -> Capabilities {
    Capabilities(
      hasCalendar: true, kinds: [.meeting, .webinar], seriesCap: ZoomLimits.series,
      weeklyIntervalCap: ZoomLimits.weeklyInterval, dailyIntervalCap: ZoomLimits.dailyInterval,
      registrantBatch: ZoomLimits.batch, batchesForSeries: false, removalBatch: ZoomLimits.batch,
      panelistBatch: ZoomLimits.batch, hostDailyLimit: ZoomLimits.hostDay,
      hostConcurrency: account.plan.hostConcurrency, rates: ZoomCosts.rates(of: account.plan))
  }

  /// What of a meeting Zoom could not do as it was written; pure, for validation.
  package static func audit(_ meeting: Meeting, account: ZoomAccount) -> [AuditFinding] {
    ZoomAudit(account: account).findings(in: meeting)
  }
}
