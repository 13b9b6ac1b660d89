import CivilTime

extension TimetableWorkspace {
  /// `rooster.yaml`.
  var settings: String {
    var text = """
      # Made from public pages; unofficial.
      institution: Roger Williams University
      zone: America/New_York
      language: en
      key: env:ROOSTER_KEY

      terms:
        \(Self.termName):
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
    for number in 0..<hostCount { text += "      - \(Self.host(number + 1))\n" }
    switch provision {
    case .zoom: return text
    case .mixed: return text + Self.roomServer
    }
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

  /// A text for each class, so that the site has something to show.
  static let announcement = """
    ---
    title: "{{course.title}}"
    audience: [students, teachers]
    channels: [portal]
    visible: { from: created, until: last_end }
    ---
    {{course.title}} meets online. The first class is on {{meeting.first}}.

    [Join]({{meeting.join_link}})

    """
}
