import CivilTime

/// A calendar that is published (RFC 5545): classes with their dates, and the zones they are in.
///
/// Times are local with a TZID and not UTC: when the rules of a zone change after people have fetched
/// the file, their classes stay at the hour on the wall. The same value is the same bytes.
package struct CalendarFile: Hashable, Sendable {
  /// What calendar programs show as its name.
  package let name: String
  /// After how many minutes programs that have subscribed to it should look again; `nil` for a file
  /// that is only imported.
  package let refreshMinutes: Int?
  /// The classes, in the order in which they are written.
  package let entries: [CalendarEntry]

  /// A calendar; the identifiers of its entries differ.
  package init(name: String, refreshMinutes: Int?, entries: [CalendarEntry]) {
    self.name = name
    self.refreshMinutes = refreshMinutes
    self.entries = entries
  }

  /// The file: UTF-8, folded, each line with CRLF at its end.
  package var text: String { calendar.text }

  private var calendar: Component {
    var properties = [
      Property("VERSION", "2.0"), Property("PRODID", "-//Rooster//Rooster//EN"),
      Property("CALSCALE", "GREGORIAN"), Property("METHOD", "PUBLISH"),
      // Not in RFC 5545, but what calendar programs show as the name.
      Property("X-WR-CALNAME", text: name),
    ]
    if let refreshMinutes {
      // The first is RFC 7986, section 5.7; the second is what Outlook reads.
      properties += [
        Property("REFRESH-INTERVAL", "PT\(refreshMinutes)M", [Parameter("VALUE", "DURATION")]),
        Property("X-PUBLISHED-TTL", "PT\(refreshMinutes)M"),
      ]
    }
    let events = entries.flatMap { EntryEvents($0).components }
    let components = zones.map(\.component) + events
    return Component("VCALENDAR", properties, components.isEmpty ? [Self.utc] : components)
  }

  /// A calendar must have a part (section 3.6), also when there is nothing to show yet.
  private static let utc = Component(
    "VTIMEZONE", [Property("TZID", "UTC")],
    [
      Component(
        "STANDARD",
        [
          Property("DTSTART", "19700101T000000"), Property("TZOFFSETFROM", "+0000"),
          Property("TZOFFSETTO", "+0000"), Property("TZNAME", "UTC"),
        ])
    ])

  /// The zones of the dates, by name, each with the time it is needed for.
  private var zones: [ZoneObservances] {
    Dictionary(grouping: entries, by: \.zone).sorted { $0.key.name < $1.key.name }.compactMap {
      zone, entries in
      let dates = entries.lazy.flatMap(\.dates)
      let starts = dates.map { min($0.start, $0.original) }
      let ends = dates.map { max($0.start, $0.original).adding(minutes: $0.minutes) }
      guard !zone.isUTC, let first = starts.min(), let last = ends.max() else { return nil }
      return ZoneObservances(of: zone, from: first, until: last)
    }
  }
}
