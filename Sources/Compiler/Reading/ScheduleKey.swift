/// The keys of a schedule file.
enum ScheduleKey: String, KeySet {
  case course, user, global
  case title, term, session, group, teachers, coaches, registrants, page, zone
  case meetings, webinars, announcements

  static let table: KeyTable<ScheduleKey>? = KeyTable()

  static var owner: String { "a schedule file" }

  static var foreignKeys: [String] {
    MeetingKey.allCases.map(\.rawValue) + ["accounts", "terms", "channels", "policy", "rooms"]
  }

  static func hint(forForeignKey key: String) -> String? {
    switch key {
    case "accounts", "terms", "channels", "institution", "policy", "defaults", "default_account":
      return "it belongs into rooster.yaml"
    case "rooms":
      return "write rooms below 'meetings:', with 'on:' and the BigBlueButton account"
    default:
      guard MeetingKey(rawValue: key) != nil else { return nil }
      return "write it below the name of a meeting, indented: meetings: lecture: \(key): …"
    }
  }
}
