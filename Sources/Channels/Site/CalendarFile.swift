import CivilTime
import Domain

/// A calendar after RFC 5545.
///
/// Times are local with a TZID, not UTC: when the rules of a zone change after people have fetched
/// the file, their classes stay at the hour on the wall.
struct CalendarFile {
  let name: String
  let dates: [SiteDate]

  /// The file; the same text for the same dates.
  var text: String {
    var writer = CalendarWriter()
    writer.line("BEGIN", "VCALENDAR")
    writer.line("VERSION", "2.0")
    writer.line("PRODID", "-//Rooster//Rooster//EN")
    writer.line("CALSCALE", "GREGORIAN")
    writer.line("METHOD", "PUBLISH")
    // Not in RFC 5545, but what calendar programs show as the name.
    writer.text("X-WR-CALNAME", name)
    for zone in CalendarZone.all(of: dates) { zone.write(to: &writer) }
    for date in dates { write(date, to: &writer) }
    writer.line("END", "VCALENDAR")
    return writer.content
  }

  private func write(_ date: SiteDate, to writer: inout CalendarWriter) {
    let item = date.item
    writer.line("BEGIN", "VEVENT")
    writer.line("UID", Self.identifier(of: date.identity))
    // RFC 5545, section 3.8.7.2: with METHOD this is when this revision was made, so it is kept
    // with the item and not read from a clock.
    writer.line("DTSTAMP", item.updatedAt.compact)
    writer.line("LAST-MODIFIED", item.updatedAt.compact)
    writer.line("SEQUENCE", String(item.sequence))
    writer.line("DTSTART;TZID=\(date.zone.name)", date.event.start.compact)
    writer.line("DURATION", "PT\(max(0, date.event.minutes))M")
    writer.text("SUMMARY", date.event.title)
    writer.text("DESCRIPTION", item.announcement.text)
    writer.text("CATEGORIES", item.announcement.group)
    writer.line("END", "VEVENT")
  }

  /// Stays when a date is moved, so that the entry moves and is not doubled.
  private static func identifier(of identity: SiteDate.Identity) -> String {
    "\(Slug(of: identity.meeting)).\(identity.original.compact)@rooster"
  }
}
