/// The keys of a Zoom account.
enum ZoomKey: String, KeySet {
  case provider
  case accountID = "account_id"
  case clientID = "client_id"
  case clientSecret = "client_secret"
  case plan, hosts
  case apiURL = "api_url"
  case oauthURL = "oauth_url"
  case subAccount = "sub_account"

  static var owner: String { "a Zoom account" }
}

/// The keys of a BigBlueButton server.
enum BigBlueButtonKey: String, KeySet {
  case provider, url, secret, checksum, capacity

  static var owner: String { "a BigBlueButton server" }
}

/// The keys of `capacity`.
enum CapacityKey: String, KeySet {
  case rooms, participants

  static var owner: String { "the capacity" }
}

/// The keys of a host.
enum HostKey: String, KeySet {
  case email, concurrent, webinar

  static var owner: String { "a host" }
}
