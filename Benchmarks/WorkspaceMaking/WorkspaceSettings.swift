import CivilTime

/// What `rooster.yaml` says in a workspace that is made from a real timetable.
struct WorkspaceSettings {
  /// Where it comes from, for whoever opens the file: one line or several.
  let remark: String
  let institution: String
  let zone: String
  /// By which the courses call the term.
  let termName: String
  let term: AcademicTerm
  /// How many hosts the pool has.
  let hosts: Int
  /// Whether there is a BigBlueButton server beside Zoom.
  let hasRooms: Bool

  /// The file.
  var file: MadeFile { MadeFile(path: "schedules/rooster.yaml", text: text) }

  private var text: String {
    var text = remark.split(separator: "\n").map { "# \($0)\n" }.joined()
    text += """
      institution: \(institution)
      zone: \(zone)
      language: en
      key: env:ROOSTER_KEY

      terms:
        \(termName):
          starts: \(term.starts)
          ends: \(term.ends)

      """
    if !term.breaks.isEmpty { text += "    breaks:\n" }
    for range in term.breaks {
      let label = range.label.map { ": " + YAMLText.scalar($0) } ?? ""
      text += "      - \(range)\(label)\n"
    }
    if !term.daySwaps.isEmpty { text += "    runs_as:\n" }
    for swap in term.daySwaps { text += "      \(swap.date): \(swap.runsAs.abbreviation)\n" }
    return text + accounts + Self.ending
  }

  private var accounts: String {
    var text = """

      accounts:
        zoom:
          provider: zoom
          account_id: env:ZOOM_ACCOUNT_ID
          client_id: env:ZOOM_CLIENT_ID
          client_secret: env:ZOOM_CLIENT_SECRET
          plan: business
          hosts:

      """
    for number in 0..<hosts { text += "      - \(Self.host(number + 1))\n" }
    return hasRooms ? text + Self.roomServer : text
  }

  private static func host(_ number: Int) -> String {
    let digits = String(number)
    return "room-\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)@example.edu"
  }

  private static let roomServer = """
      bbb:
        provider: bigbluebutton
        url: https://bbb.example.edu/bigbluebutton/
        secret: env:BBB_SECRET

    """

  private static let ending = """

    default_account: zoom

    channels:
      portal: { kind: site, folder: public }

    policy:
      max_change: 30%
      horizon: 400d
      freeze_running: true

    """
}

extension MadeFile {
  /// The template that all classes use: a text for each, so that the site has something to show.
  static let classAnnouncement = MadeFile(
    path: "templates/announcements/class.md",
    text: """
      ---
      title: "{{course.title}}"
      audience: [students, teachers]
      channels: [portal]
      visible: { from: created, until: last_end }
      ---
      {{course.title}} meets online. The first class is on {{meeting.first}}.

      [Join]({{meeting.join_link}})

      """)
}
