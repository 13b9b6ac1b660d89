import Channels
import CivilTime
import Domain

/// The calendar as one file without scripts and without anything from elsewhere: a week a page, to be
/// read on a screen, on a phone and on paper.
struct CalendarHTMLView {
  let listing: CalendarListing

  var text: String {
    let weeks = listing.weeks.map { WeekSection($0).html }.joined(separator: "\n")
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="referrer" content="no-referrer">
      <title>\(Markup.escaped(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <header>
      <p class="over">\(Markup.escaped(listing.institution))</p>
      <h1>Calendar</h1>
      <p class="note">\(Markup.escaped(summary))</p>
      </header>
      <main>
      \(weeks.isEmpty ? "<p class=\"empty\">No classes on these days.</p>" : weeks)
      \(standing)\(unscheduled)</main>
      </body>
      </html>

      """
  }

  private var title: String {
    [listing.institution, "Calendar"].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private var summary: String {
    let dates = listing.dates
    let classes = "\(Quantity(listing.classes.count, "class", "classes"))"
    return
      "\(dates.first.dayMonthYear) – \(dates.last.dayMonthYear) · \(classes) · times of \(listing.zone.name)"
  }

  private var standing: String {
    Self.list(
      "Without times, always open", listing.standing.map { ($0.address.description, $0.title) })
  }

  private var unscheduled: String {
    Self.list("Not scheduled yet", listing.unscheduled.map { ($0.address.description, $0.title) })
  }

  private static func list(_ title: String, _ items: [(address: String, title: String)]) -> String {
    guard !items.isEmpty else { return "" }
    let rows = items.map { item in
      "<li><b>\(Markup.escaped(item.address))</b> \(Markup.escaped(item.title))</li>"
    }
    return """
      <section class="rest">
      <h2>\(Markup.escaped(title))</h2>
      <ul>
      \(rows.joined(separator: "\n"))
      </ul>
      </section>

      """
  }
}
