import CivilTime
import ICalendar
import Testing

/// What a calendar program makes of the events of one UID: their instants, by the rules of RFC 5545
/// and by nothing that the writer knows.
struct Expansion {
  /// A class: from when until when, and what it is called.
  struct Class: Hashable, Comparable, CustomStringConvertible {
    let start: Instant
    let end: Instant
    let title: String

    var description: String { "\(start)–\(end) \(title)" }

    static func < (left: Class, right: Class) -> Bool {
      (left.start, left.end, left.title) < (right.start, right.end, right.title)
    }
  }

  let zones: ZoneDatabase

  /// All classes of a file, sorted.
  func classes(in text: String) throws -> [Class] {
    let reading = CalendarReading(Array(text.utf8))
    try #require(reading.problems == [])
    let events = reading.calendars.flatMap(\.components).filter { $0.name == "VEVENT" }
    let identified = Dictionary(grouping: events) { $0.property("UID")?.value ?? "" }
    return try identified.values.flatMap { try classes(of: $0) }.sorted()
  }

  private func classes(of events: [Component]) throws -> [Class] {
    let overrides = events.filter { $0.property("RECURRENCE-ID") != nil }
    let masters = events.filter { $0.property("RECURRENCE-ID") == nil }
    try #require(masters.count == 1, "one UID, one event")
    var starts = try self.starts(of: masters[0])
    for override in overrides {
      let original = try instant(try #require(override.property("RECURRENCE-ID")))
      let index = try #require(starts.firstIndex(of: original), "it replaces no class")
      starts.remove(at: index)
    }
    let length = try self.length(of: masters[0])
    let title = masters[0].property("SUMMARY")?.meaning ?? ""
    return starts.map { Class(start: $0, end: $0.adding(seconds: length), title: title) }
      + (try overrides.map { override in
        let start = try instant(try #require(override.property("DTSTART")))
        return Class(
          start: start, end: start.adding(seconds: try self.length(of: override)),
          title: override.property("SUMMARY")?.meaning ?? "")
      })
  }

  private func starts(of event: Component) throws -> [Instant] {
    let property = try #require(event.property("DTSTART"))
    guard let rule = event.property("RRULE") else { return [try instant(property)] }
    let zone = try self.zone(of: property)
    let expansion = try RecurrenceRule(parsing: rule.value).expand(
      from: try local(property.value), in: zone, limits: .standard)
    try #require(expansion.reached == nil)
    var locals = expansion.starts
    for exception in event.properties("EXDATE") {
      #expect(exception.parameters == property.parameters)
      let index = try #require(
        locals.firstIndex(of: try local(exception.value)), "it takes out no class")
      locals.remove(at: index)
    }
    return locals.map { zone.instant(of: $0).instant }
  }

  private func length(of event: Component) throws -> Int {
    let start = try instant(try #require(event.property("DTSTART")))
    return start.seconds(until: try instant(try #require(event.property("DTEND"))))
  }

  private func instant(_ property: Property) throws -> Instant {
    try zone(of: property).instant(of: try local(property.value)).instant
  }

  private func zone(of property: Property) throws -> Zone {
    try #require(property.value.hasSuffix("Z") == (property.parameter("TZID") == nil))
    return try #require(zones.zone(named: property.parameter("TZID") ?? "UTC"))
  }

  private func local(_ text: String) throws -> CivilDateTime {
    let digits = text.compactMap(\.wholeNumberValue)
    try #require(digits.count == 14)
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    return try #require(
      CivilDateTime(
        year: number(0..<4), month: number(4..<6), day: number(6..<8), hour: number(8..<10),
        minute: number(10..<12)))
  }
}

extension CalendarEntry {
  /// The classes that are meant.
  var classes: [Expansion.Class] {
    dates.map { date in
      let start = zone.instant(of: date.start).instant
      // Line breaks of every kind are one, and control characters are not written.
      let title = date.title.replacing("\r\n", with: "\n").filter { $0 != "\u{7}" }
      return Expansion.Class(start: start, end: start.adding(minutes: date.minutes), title: title)
    }
  }
}
