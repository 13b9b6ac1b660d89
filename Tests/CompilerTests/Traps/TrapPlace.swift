import Compiler
import Domain

/// Where the value of a snippet can stand in the files of a workspace, and what tells how it was read.
struct TrapPlace: Sendable {
  /// The lines above the snippet, in its file.
  let above: String
  /// The snippet with the keys of the language.
  let snippet: String
  var below = ""
  /// The file of the snippet; the other one is sound.
  var isWorkspace = false
  /// What the compiler made of the snippet.
  let reading: @Sendable (Meeting, Address, Workspace) -> String

  /// The lines above the snippet.
  var offset: Int { above.count { $0 == "\n" } }

  /// The file of the snippet.
  var text: String { above + snippet + below }

  var files: [String: String] {
    [
      "schedules/rooster.yaml": isWorkspace ? text : Self.workspace + Self.accounts,
      "schedules/cs101.yaml": isWorkspace ? Self.head + Self.daily : text,
    ]
  }

  static let workspace = """
    zone: Europe/Amsterdam
    terms:
      2026-fall:
        starts: 2026-08-24
        ends: 2026-12-18

    """

  static let accounts = """
    accounts:
      monday: &zoom
        provider: zoom
        account_id: env:A
        client_id: env:B
        client_secret: env:C
        hosts: [room-01@example.edu, room-02@example.edu]
      tuesday: *zoom
    default_account: tuesday

    """

  static let head = "course: CS101\nterm: 2026-fall\n"
  static let daily = "meetings:\n  lecture:\n    daily: 10:00-11:00\n"

  /// Lines of the head, and a meeting that has nothing to do with them.
  static func head(
    _ snippet: String, below: String = "meetings:\n  lecture: { daily: 10:00-11:00 }\n",
    _ reading: @escaping @Sendable (Meeting, Address, Workspace) -> String
  ) -> TrapPlace {
    TrapPlace(above: head, snippet: snippet, below: below, reading: reading)
  }

  /// Lines of a meeting that says these other things.
  static func meeting(
    _ snippet: String, beside others: String,
    _ reading: @escaping @Sendable (Meeting, Address, Workspace) -> String
  ) -> TrapPlace {
    TrapPlace(
      above: head + "meetings:\n  lecture:\n" + indented(others, by: 4),
      snippet: indented(snippet, by: 4), reading: reading)
  }

  /// Meetings.
  static func meetings(
    _ snippet: String, _ reading: @escaping @Sendable (Meeting, Address, Workspace) -> String
  ) -> TrapPlace {
    TrapPlace(
      above: head + "meetings:\n", snippet: indented(snippet, by: 2), reading: reading)
  }

  /// A whole file, or its beginning.
  static func file(_ snippet: String, below: String = "") -> TrapPlace {
    TrapPlace(above: "", snippet: snippet, below: below, reading: courseTitle)
  }

  /// The title of the course, from that of its lecture.
  static let courseTitle: @Sendable (Meeting, Address, Workspace) -> String = { meeting, _, _ in
    meeting.title.replacing(": Lecture", with: "")
  }

  /// The lines with a margin; empty lines stay empty.
  static func indented(_ text: String, by count: Int) -> String {
    let margin = String(repeating: " ", count: count)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }
}
