package import Domain

/// How the simulated providers behave; the defaults are a Business account with everything in
/// order.
package struct SandboxOptions: Sendable {
  /// Whether the documented rate limits are kept.
  package enum RateLimits: Hashable, Sendable {
    case documented
    /// For benchmarks: nothing per second and nothing per day and category.
    case unlimited
  }

  /// What happens when somebody names a user that ``hosts`` does not list.
  package enum UnknownHosts: Hashable, Sendable {
    /// The user exists from then on, licensed, with a webinar licence of that many people or none.
    case provisioned(webinarCapacity: Int?)
    /// HTTP 404 with code 1001.
    case refused
  }

  /// The plan of every account: it decides the rate limits.
  package var plan: ZoomPlan = .business
  /// The users that are known from the start, in every account.
  package var hosts: [SandboxHost] = []
  package var unknownHosts: UnknownHosts = .provisioned(webinarCapacity: 500)
  /// The apps that may fetch a token; `nil`: any id and secret that are not empty.
  package var applications: [SandboxApplication]?
  /// Scopes that no app has, such as `webinar:write:webinar:admin`.
  package var missingScopes: Set<String> = []
  /// Seconds that a token is good for.
  package var tokenLifetime = 3600
  /// Whether a new token ends the one before it (forum reports of 2022 and 2023; the documentation
  /// says that several may be valid).
  package var newTokenEndsOld = false
  package var rateLimits: RateLimits = .documented
  /// Creates and updates that one host gets per UTC day.
  package var hostDailyLimit = 100
  /// Whether deletes count against ``hostDailyLimit``, as an older text of Zoom's said.
  package var deletesCountForHost = false
  /// Milliseconds that every answer takes. Writes to one host that overlap are refused.
  package var latencyMilliseconds: Int64 = 0
  /// The zone of users that state none.
  package var hostTimeZone = "UTC"
  package var bigBlueButtonSecret = "sandbox-secret"
  /// Seconds until an ended room is gone; it is gone earlier once somebody has looked.
  package var roomEndSeconds = 2
  /// What ids and chances are made from: the same seed makes the same world.
  package var seed: UInt64 = 1
  /// Faults that are on from the start.
  package var faults: [Fault] = []

  package init() {}
}

/// A user of a simulated Zoom account.
package struct SandboxHost: Hashable, Sendable {
  /// Zoom's user types.
  package enum Licence: Int, Hashable, Sendable, Codable {
    case basic = 1
    case licensed = 2
    case unassigned = 4
  }

  package var email: String
  package var licence: Licence
  /// The capacity of the webinar licence in people; `nil`: none.
  package var webinarCapacity: Int?

  package init(email: String, licence: Licence, webinarCapacity: Int?) {
    self.email = email
    self.licence = licence
    self.webinarCapacity = webinarCapacity
  }
}

/// A Server-to-Server OAuth app of a simulated Zoom account.
package struct SandboxApplication: Hashable, Sendable {
  package var accountID: String
  package var clientID: String
  package var clientSecret: Secret<String>
  /// Scopes that were not granted to it.
  package var missingScopes: Set<String>

  package init(
    accountID: String, clientID: String, clientSecret: Secret<String>, missingScopes: Set<String>
  ) {
    self.accountID = accountID
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.missingScopes = missingScopes
  }

  package static func == (left: SandboxApplication, right: SandboxApplication) -> Bool {
    left.accountID == right.accountID && left.clientID == right.clientID
      && left.clientSecret.reveal() == right.clientSecret.reveal()
      && left.missingScopes == right.missingScopes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(accountID)
    hasher.combine(clientID)
  }
}
