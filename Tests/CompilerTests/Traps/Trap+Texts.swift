import Domain

extension Trap {
  /// Codes and names, which look like numbers and words of YAML.
  var codePlace: TrapPlace {
    switch yaml.prefix(while: { $0 != ":" }) {
    case "section":
      .head(renamed("section", "group")) { _, address, _ in
        "\(address)".split(separator: "/")[0].split(separator: ".").dropFirst()
          .joined(separator: ".")
      }
    case "course":
      TrapPlace(above: "", snippet: yaml, below: "term: 2026-fall\n" + TrapPlace.daily) {
        _, address, _ in String("\(address)".prefix { $0 != "/" })
      }
    case "passcode":
      .meeting(yaml, beside: "standing: true\n") { meeting, _, _ in
        guard case .text(let text) = meeting.settings.passcode else { return "" }
        return text
      }
    case "name":
      TrapPlace(
        above: TrapPlace.head + "registrants:\n  - email: n@example.edu\n",
        snippet: TrapPlace.indented(renamed("name", "last_name"), by: 4), below: TrapPlace.daily
      ) { meeting, _, _ in meeting.registrants?.first?.lastName ?? "" }
    default:
      // The language has no keys for rooms, countries, telephones and ids of meetings.
      titlePlace(yaml.prefix { $0 != ":" })
    }
  }

  var textPlace: TrapPlace {
    switch yaml.prefix(while: { $0 != ":" }) {
    case "note" where id == "text-118":
      .meeting(renamed("note", "description"), beside: "standing: true\n") { meeting, _, _ in
        meeting.description
      }
    case "email":
      TrapPlace(
        above: TrapPlace.head + "registrants:\n  - last_name: N\n",
        snippet: TrapPlace.indented(yaml, by: 4), below: TrapPlace.daily
      ) { meeting, _, _ in meeting.registrants?.first?.email ?? "" }
    case "url": .head(renamed("url", "page")) { meeting, _, _ in meeting.page ?? "" }
    default: titlePlace(yaml.prefix { $0 != ":" })
    }
  }

  /// The title of a meeting.
  private func titlePlace(_ key: Substring) -> TrapPlace {
    .meeting(renamed(String(key), "title"), beside: "standing: true\n") { meeting, _, _ in
      meeting.title
    }
  }

  var keyPlace: TrapPlace {
    if yaml.hasPrefix("on:") {
      return .meeting(yaml, beside: "standing: true\n") { meeting, _, _ in "on=\(meeting.account)" }
    }
    let keys = renamed("start", "daily").replacing("Start", with: "Daily")
      .replacing("strat", with: "dialy")
    return .meeting(keys, beside: "lasts: 50m\nuntil: 2026-08-26\n", Self.start)
  }

  var layoutPlace: TrapPlace {
    if yaml.hasPrefix("course:") {
      let meetings = renamed("course", "meetings")
        .replacing("title: X", with: "lecture: { title: X, standing: true }")
        .replacing("room: Y", with: "tutorial: { title: Y, standing: true }")
      return .head(meetings, below: "") { meeting, _, _ in meeting.title }
    }
    let isWhole = yaml.isEmpty || yaml == "just text\n"
    if isWhole { return .file(yaml) }
    if !yaml.hasSuffix("\n") {
      // The last line of a file, without an end.
      return TrapPlace(
        above: "course: CS101\nmeetings: { lecture: { standing: true } }\n", snippet: yaml,
        reading: TrapPlace.courseTitle)
    }
    return .file(yaml, below: "course: CS101\nmeetings: { lecture: { standing: true } }\n")
  }
}
