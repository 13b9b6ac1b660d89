package import Diagnostics

/// One account at a provider, as `rooster.yaml` declares it under `accounts`.
package struct Account: Sendable {
  /// The name by which `on:` refers to it.
  package let name: String
  package let place: Place
  package let settings: Settings

  /// What is specific to the provider. The switch over it is where a provider is chosen.
  package enum Settings: Sendable {
    case zoom(ZoomAccount)
    case bigBlueButton(BigBlueButtonAccount)
  }

  package init(name: String, place: Place, settings: Settings) {
    self.name = name
    self.place = place
    self.settings = settings
  }
}

/// The settings of a Zoom account (Server-to-Server OAuth app).
package struct ZoomAccount: Sendable {
  package var accountID: SecretReference
  package var clientID: SecretReference
  package var clientSecret: SecretReference
  package var plan: ZoomPlan
  package var hosts: [Host]
  /// `https://api.zoom.us/v2` unless stated; https unless loopback.
  package var apiURL: String
  /// `https://zoom.us/oauth/token` unless stated.
  package var oauthURL: String
  /// A sub-account of a master account: calls go below `/accounts/{id}`.
  package var subAccount: String?

  package init(
    accountID: SecretReference, clientID: SecretReference, clientSecret: SecretReference,
    plan: ZoomPlan, hosts: [Host], apiURL: String, oauthURL: String, subAccount: String?
  ) {
    self.accountID = accountID
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.plan = plan
    self.hosts = hosts
    self.apiURL = apiURL
    self.oauthURL = oauthURL
    self.subAccount = subAccount
  }
}

/// Zoom's plans: they decide rate limits and how many meetings one host may run at a time.
package enum ZoomPlan: String, CaseIterable, Sendable, Codable {
  case free, pro, business, education, enterprise

  /// How many meetings a licensed host of the plan runs at a time (docs/providers.md, Zoom 8).
  package var hostConcurrency: Int {
    switch self {
    case .free, .pro: 1
    case .business, .education, .enterprise: 2
    }
  }
}

/// A licensed user that may host, from `hosts:` of an account.
package struct Host: Hashable, Sendable {
  package var email: String
  /// How many meetings the host may run at a time; `nil`: what the plan allows.
  package var concurrent: Int?
  /// The capacity of the host's webinar licence in people; `nil`: no webinar licence.
  package var webinar: Int?
  package var place: Place

  package init(email: String, concurrent: Int?, webinar: Int?, place: Place) {
    self.email = email
    self.concurrent = concurrent
    self.webinar = webinar
    self.place = place
  }
}

extension Host {
  /// Whether the host is of a part of the pool: `pool:studio` takes hosts whose address begins so, in
  /// any spelling of case; `nil` takes all.
  package func isOfPool(_ part: String?) -> Bool {
    part.map { email.lowercased().hasPrefix($0.lowercased()) } ?? true
  }
}

/// The settings of a BigBlueButton server.
package struct BigBlueButtonAccount: Sendable {
  /// The base, such as `https://bbb.example.edu/bigbluebutton/`; ends with `/`, `api/` is appended.
  package var url: String
  package var secret: SecretReference
  package var checksum: ChecksumAlgorithm
  /// How many rooms may be open at a time; `nil`: not stated.
  package var roomCapacity: Int?
  /// How many people fit in all rooms together; `nil`: not stated.
  package var participantCapacity: Int?

  package init(
    url: String, secret: SecretReference, checksum: ChecksumAlgorithm, roomCapacity: Int?,
    participantCapacity: Int?
  ) {
    self.url = url
    self.secret = secret
    self.checksum = checksum
    self.roomCapacity = roomCapacity
    self.participantCapacity = participantCapacity
  }
}

/// The hash that signs BigBlueButton calls; servers tell it by its length (docs/providers.md,
/// BigBlueButton 1).
package enum ChecksumAlgorithm: String, CaseIterable, Sendable {
  case sha1, sha256, sha384, sha512
}
