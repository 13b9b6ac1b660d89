import CivilTime
import Domain

extension Trap {
  /// The snippet below the keys of a schedule file that want such a value.
  var place: TrapPlace {
    switch kind {
    case "time", "range": timePlace
    case "duration":
      .meeting(renamed("duration", "lasts"), beside: "daily: 10:00\nuntil: 2026-08-26\n") {
        meeting, _, _ in "\(meeting.timing.occurrences.first?.minutes ?? 0)"
      }
    case "tz":
      .meeting(renamed("tz", "zone"), beside: "at: 2026-09-10 15:00-16:00\n") { meeting, _, _ in
        meeting.zone
      }
    case "date": datePlace
    case "bool":
      .meeting(renamed("recording", "waiting_room"), beside: "standing: true\n") { meeting, _, _ in
        "\(meeting.settings.waitingRoom ?? false)"
      }
    case "days": daysPlace
    case "code", "string": codePlace
    case "key": keyPlace
    case "text": textPlace
    case "layout": layoutPlace
    default: anchorPlace
    }
  }

  func renamed(_ key: String, _ ours: String) -> String { yaml.replacing(key, with: ours) }

  /// The start of the first class, or its start and end.
  private var timePlace: TrapPlace {
    if kind == "range" {
      return .meeting("daily: 00:30-14:29\n", beside: "until: 2026-08-26\n") { _, _, _ in "" }
    }
    if yaml.hasPrefix("time:") {
      return .meeting(renamed("time", "daily"), beside: "until: 2026-08-26\n") { meeting, _, _ in
        guard let first = meeting.timing.occurrences.first else { return "" }
        return "\(first.start.time)/\(first.end.time)"
      }
    }
    return .meeting(
      renamed("start", "daily"), beside: "lasts: 50m\nuntil: 2026-08-26\n", Self.start)
  }

  static let start: @Sendable (Meeting, Address, Workspace) -> String = { meeting, _, _ in
    meeting.timing.occurrences.first.map { "\($0.start.time)" } ?? ""
  }

  private var datePlace: TrapPlace {
    switch id {
    case "date-064":
      return TrapPlace(
        above: TrapPlace.workspace,
        snippet: TrapPlace.indented(renamed("holidays", "breaks"), by: 4),
        below: TrapPlace.accounts, isWorkspace: true
      ) { _, _, workspace in
        workspace.terms["2026-fall"]?.breaks.first.map { "\($0.first)=\($0.label ?? "")" } ?? ""
      }
    case "date-066":
      return .meeting(yaml, beside: "daily: 10:00-11:00\n") { _, _, _ in "" }
    default:
      let keys = renamed("date", "from").replacing("to:", with: "until:")
      return .meeting(keys, beside: "daily: 10:00-11:00\n") { meeting, _, _ in
        meeting.timing.occurrences.first.map { "\($0.start.date)" } ?? ""
      }
    }
  }

  /// Each day gets a time; a text stays one text.
  private var daysPlace: TrapPlace {
    let time = " 10:00-11:00"
    var slots = renamed("days", "weekly").replacing("start: 10:30", with: "until: 2026-09-06")
    slots =
      slots.contains("[") || slots.contains("\n-") || slots.contains("\n -")
      ? slots.replacing(/[\p{Letter}1-9]+(?=[,\]\n])/) { $0.output + time }
        .replacing("2026-09-06" + time, with: "2026-09-06")
      : slots.replacing("\n", with: time + "\n")
    return .meeting(slots, beside: "weeks: 1\n") { meeting, _, _ in
      meeting.timing.occurrences.map { $0.start.date.weekday.name.prefix(2).uppercased() }
        .joined(separator: " ")
    }
  }

  private var anchorPlace: TrapPlace {
    let meetings = renamed("base", "lecture").replacing("start: 10:30", with: "daily: 10:30-11:30")
      .replacing("room: X", with: "title: X")
    return .meetings(meetings) { meeting, address, _ in
      "\(address)" == "CS101/a" ? "\(meeting.timing.occurrences[0].start.time)" : ""
    }
  }
}
