package import Domain
package import Ports

/// BigBlueButton: from the settings of a server to its provider.
package enum BigBlueButton {
  /// The provider of a server.
  ///
  /// - Parameters:
  ///   - secret: the shared secret, read from where the account's reference says.
  ///   - key: the workspace key; meetingIDs are derived from it.
  ///   - files: the workspace, for slides that are files.
  package static func provider(
    account: BigBlueButtonAccount, secret: Secret<String>, key: WorkspaceKey,
    http: any HTTPClient, files: any Files, clock: any Clock
  ) -> any Provider {
    let api = BigBlueButtonAPI(url: account.url, secret: secret, algorithm: account.checksum)
    return BigBlueButtonProvider(
      capabilities: capabilities(of: account), api: api,
      conversion: BigBlueButtonConversion(key: key), links: BigBlueButtonLinks(api: api, key: key),
      secret: secret, http: http, files: files, clock: clock)
  }

  /// What a server can do: rooms, one at a time, as long as they are open.
  package static func capabilities(of account: BigBlueButtonAccount) -> Capabilities {
    Capabilities(
      hasCalendar: false, kinds: [.room], seriesCap: 1, weeklyIntervalCap: 1,
      dailyIntervalCap: 1, registrantBatch: 1, batchesForSeries: false, removalBatch: 1,
      panelistBatch: 1, hostDailyLimit: nil,
      // Rooms have no host; what a server holds is its capacity.
      hostConcurrency: account.roomCapacity ?? Int(Int32.max),
      rates: [
        .light: RequestRate(perSecond: BigBlueButtonLimits.callsPerSecond, perDay: nil)
      ])
  }

  /// What of a room BigBlueButton could not do as it was written; pure, for validation.
  package static func audit(_ meeting: Meeting) -> [AuditFinding] {
    BigBlueButtonAudit().findings(in: meeting)
  }
}
