/// The keys of `rooster.yaml`.
enum WorkspaceKey: String, KeySet {
  case institution, zone, language, state, key, terms, accounts
  case defaultAccount = "default_account"
  case channels, defaults, policy

  static var owner: String { "rooster.yaml" }

  static func hint(forForeignKey key: String) -> String? {
    switch key {
    case "course", "user", "global", "meetings", "webinars", "teachers", "registrants":
      return "write it in a file of its own, such as schedules/courses/cs101.yaml"
    case "breaks", "runs_as", "skip_weeks", "week_starts", "parts", "starts", "ends":
      return "write it below a term: terms: 2027-spring: \(key): …"
    case "hosts", "provider", "client_id", "client_secret", "account_id", "url", "secret":
      return "write it below an account: accounts: zoom: \(key): …"
    case "timezone", "tz", "time_zone":
      return "write 'zone:'"
    default:
      return nil
    }
  }
}
