/// The keys of a meeting or webinar.
enum MeetingKey: String, KeySet {
  case at, weekly, daily, monthly, rrule, standing, unscheduled
  case weeks, every, except, also, moved, zone, from, until, lasts
  case oneLink = "one_link"
  case like, on, title, description, host, passcode
  case waitingRoom = "waiting_room"
  case muteOnEntry = "mute_on_entry"
  case joinBeforeHost = "join_before_host"
  case authentication, recording
  case maxParticipants = "max_participants"
  case guests, lock, slides, welcome
  case openBefore = "open_before"
  case closeAfter = "close_after"
  case panelists
  case practiceSession = "practice_session"
  case questionAndAnswer = "question_and_answer"
  case registration, approval, registrants, with, attendance, announce, protect
  case movedFrom = "moved_from"
  case zoom, bbb

  static let table: KeyTable<MeetingKey>? = KeyTable()

  static var owner: String { "a meeting" }

  /// The keys about when a meeting is held.
  static let times: [MeetingKey] = [
    .at, .weekly, .daily, .monthly, .rrule, .standing, .unscheduled, .weeks, .every, .except,
    .also, .moved, .zone, .from, .until, .lasts, .oneLink,
  ]

  /// The keys that only a meeting itself can have: presets and defaults are for many.
  static let ofOneMeeting: [MeetingKey] = [.like, .movedFrom]

  static var foreignKeys: [String] {
    [
      "term", "teachers", "coaches", "page", "session", "group", "course", "user", "global",
      "account", "provider", "start", "date", "time", "when", "duration", "length", "password",
    ]
  }

  static func hint(forForeignKey key: String) -> String? {
    switch key {
    case "term", "teachers", "coaches", "page", "session", "group", "course", "user", "global":
      return "it holds for the whole file: write '\(key):' at the beginning of a line"
    case "account", "provider":
      return "write 'on:' and the name of the account"
    case "start", "date", "time", "when":
      return "write 'at: 2027-03-10 15:00' for one date, or 'weekly: mon 10:00-11:30'"
    case "duration", "length":
      return "write 'lasts: 90m', or the end of the time: 10:00-11:30"
    case "password":
      return "write 'passcode:'"
    case "room", "location", "building":
      return "a class here is online; write where people meet into 'description:'"
    default:
      return nil
    }
  }
}
