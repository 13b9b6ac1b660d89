import Compiler

/// The meetings, and what they come to.
enum WireTable {
  /// A meeting that begins in ten minutes.
  static let base = ["at: 2027-01-20 10:00-11:00", "host: room-01@example.edu"]

  /// Keys that send nothing at some provider, with what they do.
  static let elsewhere = [
    "weekly": "a room is made around each date, and that of this moment is the same",
    "daily": "a room is made around each date, and that of this moment is the same",
    "monthly": "a room is made around each date, and that of this moment is the same",
    "rrule": "a room is made around each date, and that of this moment is the same",
    "weeks": "a room is made around each date, and that of this moment is the same",
    "every": "a room is made around each date, and that of this moment is the same",
    "except": "a room is made around each date, and that of this moment is the same",
    "also": "a room is made around each date, and that of this moment is the same",
    "zone": "a room is made around each date, and that of this moment is the same",
    "until": "a room is made around each date, and that of this moment is the same",
    "one_link": "a room has one link whatever its dates",
    "on": "this account would hold it anyway",
    "description": "announcements and calendars have it; a server keeps no description",
    "registrants": "everybody gets a link of their own by `rooster links`; a server has no list",
    "with": "the people of the other course get links of their own, as `registrants`",
    "attendance": "the sheet is kept with the meeting",
    "announce": "channels get it, and no provider",
    "protect": "plans read it before they delete",
    "moved_from": "plans read it before they create",
  ]

  static func tree(_ lines: [String], _ kind: WireKind) -> SourceTree {
    var lines = lines
    if kind == .room { lines = lines.filter { $0 != base[1] } }
    if !lines.contains(where: { $0.hasPrefix("on:") }) {
      lines.append("on: \(kind == .room ? "bbb" : "zoom")")
    }
    let body = lines.map { "    \($0)\n" }.joined()
    let files = [
      "schedules/rooster.yaml": workspace,
      "schedules/cs101.yaml": head + (kind == .webinar ? "webinars:" : "meetings:")
        + "\n  lecture:\n" + body,
      "schedules/cs102.yaml": "course: CS102\nregistrants: [eve@example.org]\n",
      "templates/announcements/class.md": "---\ntitle: T\nchannels: [portal]\n---\nHello\n",
      "templates/meetings/recorded.yaml": "recording: cloud\n",
    ]
    return SourceTree(
      schedules: "schedules", templates: "templates", files: files.mapValues { Array($0.utf8) },
      names: ["schedules/intro.pdf"], failures: [])
  }

  private static let head = """
    course: CS101
    title: Algorithms
    term: 2027-spring
    teachers: [ada@example.edu]

    """

  private static let workspace = """
    zone: Europe/Amsterdam
    terms: { 2027-spring: { starts: 2027-01-18, ends: 2027-03-31 } }
    accounts:
      zoom:
        provider: zoom
        account_id: env:A
        client_id: env:B
        client_secret: env:C
        plan: business
        hosts:
          - { email: ada@example.edu, webinar: 500 }
          - { email: room-01@example.edu, webinar: 500 }
      bbb: { provider: bigbluebutton, url: "https://bbb.example.edu/bigbluebutton/", secret: env:D }
    default_account: zoom
    channels:
      portal: { kind: site, folder: public }

    """

  static let rows = times + meetings + rooms
}
