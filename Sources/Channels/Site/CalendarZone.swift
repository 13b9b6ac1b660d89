import CivilTime
import Domain

/// A VTIMEZONE (RFC 5545, section 3.6.5) with every change of the clocks in the years of the dates.
///
/// The changes are written one by one and not as rules: they are facts of those years, and a rule
/// would promise years that nobody has asked for.
struct CalendarZone {
  let zone: Zone
  let firstYear: Int
  let lastYear: Int

  /// The zones of the dates, by name, each with the years it is needed for.
  static func all(of dates: [SiteDate]) -> [CalendarZone] {
    Dictionary(grouping: dates, by: \.zone.name).sorted { $0.key < $1.key }.compactMap { _, dates in
      guard let zone = dates.first?.zone else { return nil }
      let years = dates.flatMap { [$0.event.start.date.year, $0.endLocal.date.year] }
      guard let first = years.min(), let last = years.max() else { return nil }
      return CalendarZone(zone: zone, firstYear: first, lastYear: last)
    }
  }

  func write(to writer: inout CalendarWriter) {
    guard let start = CivilDateTime(year: firstYear, month: 1, day: 1, hour: 0, minute: 0),
      let end = CivilDateTime(year: lastYear, month: 12, day: 31, hour: 23, minute: 59)
    else { return }
    let first = zone.instant(of: start).instant
    let changes = Self.changes(of: zone, from: first, until: zone.instant(of: end).instant)
    let offset = zone.offset(at: first)
    let lowest = changes.map { zone.offset(at: $0) }.reduce(offset, min)
    writer.line("BEGIN", "VTIMEZONE")
    writer.line("TZID", zone.name)
    write(onset: start, at: first, from: offset, isDaylight: offset > lowest, to: &writer)
    for change in changes {
      let before = zone.offset(at: change.adding(seconds: -1))
      // The onset is written as the clocks showed it before the change.
      let onset = change.adding(seconds: before).utc
      let isDaylight = zone.offset(at: change) > before
      write(onset: onset, at: change, from: before, isDaylight: isDaylight, to: &writer)
    }
    writer.line("END", "VTIMEZONE")
  }

  private func write(
    onset: CivilDateTime, at instant: Instant, from before: Int, isDaylight: Bool,
    to writer: inout CalendarWriter
  ) {
    let kind = isDaylight ? "DAYLIGHT" : "STANDARD"
    writer.line("BEGIN", kind)
    writer.line("DTSTART", onset.compact)
    writer.line("TZOFFSETFROM", Self.text(ofOffset: before))
    writer.line("TZOFFSETTO", Self.text(ofOffset: zone.offset(at: instant)))
    writer.text("TZNAME", zone.abbreviation(at: instant))
    writer.line("END", kind)
  }

  /// The instants at which the offset changes. No zone changes its clocks and back within six
  /// hours.
  private static func changes(of zone: Zone, from start: Instant, until end: Instant) -> [Instant] {
    let step = 6 * 3600
    var changes: [Instant] = []
    var instant = start
    while instant < end {
      let next = instant.adding(seconds: step)
      if zone.offset(at: instant) != zone.offset(at: next) {
        changes.append(change(of: zone, after: instant, upTo: next))
      }
      instant = next
    }
    return changes
  }

  private static func change(of zone: Zone, after start: Instant, upTo end: Instant) -> Instant {
    var before = start
    var after = end
    while before.seconds(until: after) > 1 {
      let middle = before.adding(seconds: before.seconds(until: after) / 2)
      if zone.offset(at: middle) == zone.offset(at: start) {
        before = middle
      } else {
        after = middle
      }
    }
    return after
  }

  /// `+0100`; with seconds only where there are some (section 3.3.14).
  private static func text(ofOffset seconds: Int) -> String {
    let size = abs(seconds)
    let parts = [size / 3600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    let digits = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    return (seconds < 0 ? "-" : "+") + digits
  }
}
