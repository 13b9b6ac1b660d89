import CivilTime

/// The page at `/`: what the sandbox holds and what it was asked, in one file without scripts.
struct SandboxPage {
  /// Longer tables are cut: with 100,000 meetings the page would not open.
  static let mostRows = 200

  let world: SandboxWorld
  let now: Instant

  init(_ world: SandboxWorld, at now: Instant) {
    self.world = world
    self.now = now
  }

  /// The whole document.
  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Rooster sandbox</title>
    <style>\(PageStyle.text)</style>
    </head>
    <body>
    <header>
    <h1>Sandbox</h1>
    <p>Zoom and BigBlueButton, simulated. Nothing here is real and nobody is invited.
    It is \(Self.time(now)) here.</p>
    </header>
    <main>
    \(summary)
    \(section("Meetings", meetingTable(.meeting)))
    \(section("Webinars", meetingTable(.webinar)))
    \(section("Rooms", roomTable))
    \(section("Requests", countTable))
    \(section("Hosts today", hostTable))
    \(section("Faults", faultTable))
    \(section("Last requests", requestTable))
    </main>
    </body>
    </html>

    """
  }

  private var summary: String {
    let live = world.state.meetings.values.filter { $0.deletedAt == nil }
    let figures = [
      ("meetings", live.count { $0.family == .meeting }),
      ("webinars", live.count { $0.family == .webinar }),
      ("rooms", world.state.rooms.values.count { !$0.isOver(at: now) }),
      ("registrants", world.state.registrants.values.reduce(0) { $0 + $1.count }),
      ("requests", world.state.traffic.totals.values.reduce(0, +)),
    ]
    let items = figures.map { "<li><b>\($0.1)</b> \($0.0)</li>" }.joined()
    return "<ul class=\"figures\">\(items)</ul>"
  }

  private func section(_ title: String, _ content: String) -> String {
    "<section><h2>\(title)</h2>\n\(content)\n</section>"
  }

  /// A table with its head, or a sentence when there are no rows.
  static func table(_ head: [String], _ rows: [[String]], empty: String) -> String {
    guard !rows.isEmpty else { return "<p class=\"none\">\(empty)</p>" }
    let titles = head.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let lines = rows.prefix(mostRows).map { row in
      let cells = zip(head, row).map { "<td data-label=\"\($0)\">\($1)</td>" }
      return "<tr>\(cells.joined())</tr>"
    }
    let more =
      rows.count > mostRows
      ? "<p class=\"none\">and \(rows.count - mostRows) more: see <a href=\"/state\">/state</a></p>"
      : ""
    return """
      <div class="scroll"><table><thead><tr>\(titles)</tr></thead>
      <tbody>\(lines.joined(separator: "\n"))</tbody></table></div>\(more)
      """
  }

  /// `2027-03-15 09:00:00` with its zone, for people.
  static func time(_ instant: Instant) -> String {
    "<time datetime=\"\(instant)\">\(instant.utc.date) \(instant.utc.time) UTC</time>"
  }

  static func escape(_ text: String) -> String { XML.escape(text) }
}
