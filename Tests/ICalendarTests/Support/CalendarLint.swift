import CivilTime
import ICalendar

/// What can be wrong with a calendar that a program writes: every rule that calendar programs and
/// validators pass over in silence included.
///
/// The names are those of the collection of producers' defects (39 variants of one file).
struct CalendarLint {
  private let bytes: [UInt8]
  private let calendars: [Component]
  private let problems: [CalendarProblem]
  private let zones: ZoneDatabase
  private(set) var defects: Set<String> = []

  init(_ bytes: [UInt8], zones: ZoneDatabase) {
    self.bytes = bytes
    self.zones = zones
    let reading = CalendarReading(bytes)
    calendars = reading.calendars
    problems = reading.problems
    checkBytes()
    checkStructure()
    for calendar in calendars { check(calendar) }
  }

  private mutating func note(_ defect: String, when isWrong: Bool) {
    if isWrong { defects.insert(defect) }
  }

  private mutating func checkBytes() {
    note("bom", when: bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    note("lf-only", when: zip(bytes, bytes.dropFirst()).contains { $0 != 13 && $1 == 10 })
    note(
      "control-char", when: bytes.contains { $0 < 0x20 && ![9, 10, 13].contains($0) || $0 == 0x7F })
    let lines = bytes.split(separator: 10).map { $0.last == 13 ? $0.dropLast() : $0 }
    note("line-over-75-octets", when: lines.contains { $0.count > 75 })
    let isUnicode = !problems.contains { $0.kind == .notUTF8 }
    note("latin1", when: !isUnicode)
    note(
      "fold-splits-utf8",
      when: isUnicode && lines.contains { String(validating: $0, as: UTF8.self) == nil })
  }

  private mutating func checkStructure() {
    for problem in problems {
      switch problem.kind {
      case .notAProperty: note("raw-newline-in-text", when: true)
      case .unclosed: note("truncated", when: true)
      default: continue
      }
    }
  }

  private mutating func check(_ calendar: Component) {
    note("no-prodid", when: calendar.property("PRODID") == nil)
    note("no-version", when: calendar.property("VERSION") == nil)
    note("empty-calendar", when: calendar.components.allSatisfy { $0.name == "VTIMEZONE" })
    let events = calendar.components.filter { $0.name == "VEVENT" }
    let organized = events.allSatisfy { $0.property("ORGANIZER") != nil }
    note(
      "method-request-no-organizer",
      when: calendar.property("METHOD")?.value == "REQUEST" && !organized)
    let masters = events.filter { $0.property("RECURRENCE-ID") == nil }
    let identifiers = masters.compactMap { $0.property("UID")?.value }
    note("duplicate-uid", when: Set(identifiers).count < identifiers.count)
    let known = calendar.components.filter { $0.name == "VTIMEZONE" }
      .compactMap { $0.property("TZID")?.value }
    for event in events {
      checkIdentity(of: event)
      checkTexts(of: event)
      checkZones(of: event, known)
      checkTimes(of: event)
      checkRules(of: event)
      checkExceptions(of: event)
    }
  }

  private mutating func checkIdentity(of event: Component) {
    note("no-uid", when: event.property("UID") == nil)
    note("no-dtstamp", when: event.property("DTSTAMP") == nil)
    note("no-dtstart", when: event.property("DTSTART") == nil)
    note(
      "cancelled-without-sequence-bump",
      when: event.property("STATUS")?.value == "CANCELLED"
        && event.property("SEQUENCE")?.value == "0")
    let attendees = event.properties("ATTENDEE")
    note(
      "organizer-missing-with-attendee",
      when: !attendees.isEmpty && event.property("ORGANIZER") == nil)
    note("attendee-not-uri", when: attendees.contains { !$0.value.contains(":") })
  }

  private mutating func checkTexts(of event: Component) {
    for property in event.properties where ["SUMMARY", "DESCRIPTION"].contains(property.name) {
      let plain = property.value.replacing("\\\\", with: "").replacing("\\,", with: "")
        .replacing("\\;", with: "")
      note("unescaped-comma-semicolon", when: plain.contains(",") || plain.contains(";"))
    }
  }

  private mutating func checkZones(of event: Component, _ known: [String]) {
    for property in event.properties {
      guard let zone = property.parameter("TZID") else { continue }
      note("missing-vtimezone", when: !known.contains(zone))
      note("unknown-tzid", when: zones.zone(named: zone) == nil)
    }
  }

  private mutating func checkTimes(of event: Component) {
    guard let start = event.property("DTSTART") else { return }
    guard let end = event.property("DTEND") else { return }
    note("dtend-and-duration", when: event.property("DURATION") != nil)
    note(
      "dtstart-date-dtend-datetime",
      when: (Self.kind(start) == "DATE") != (Self.kind(end) == "DATE"))
    // Digits of one length: their order is that of the times, where the zone is the same.
    note(
      "dtend-before-dtstart",
      when: start.parameters == end.parameters && end.value < start.value)
  }

  private mutating func checkRules(of event: Component) {
    let rules = event.properties("RRULE")
    note("two-rrules", when: rules.count > 1)
    note("rdate", when: event.property("RDATE") != nil)
    guard let start = event.property("DTSTART"), let rule = rules.first?.value else { return }
    let parts = Dictionary(
      rule.split(separator: ";").map { part in
        let pair = part.split(separator: "=", maxSplits: 1)
        return (String(pair[0]), pair.count == 2 ? String(pair[1]) : "")
      }, uniquingKeysWith: { first, _ in first })
    note("rrule-lowercase", when: rule != rule.uppercased())
    let frequency = (parts["FREQ"] ?? parts["freq"])?.uppercased() ?? ""
    note("rrule-bad-freq", when: !["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].contains(frequency))
    note("rrule-interval-0", when: parts["INTERVAL"] == "0")
    note("until-and-count", when: parts["UNTIL"] != nil && parts["COUNT"] != nil)
    checkDays((parts["BYDAY"] ?? parts["byday"] ?? "").uppercased(), frequency)
    if let until = parts["UNTIL"] {
      let isDate = Self.kind(start) == "DATE"
      note("until-date-with-datetime", when: !isDate && until.count == 8)
      note("until-local-with-tzid", when: !isDate && until.count > 8 && !until.hasSuffix("Z"))
    }
  }

  private mutating func checkDays(_ list: String, _ frequency: String) {
    for day in list.split(separator: ",") {
      note("rrule-bad-byday", when: Weekday(code: day.suffix(2)) == nil)
      note("rrule-weekly-with-nth", when: frequency == "WEEKLY" && day.count > 2)
    }
  }

  private mutating func checkExceptions(of event: Component) {
    guard let start = event.property("DTSTART"), let first = Self.local(start.value),
      let text = event.property("RRULE")?.value, let rule = try? RecurrenceRule(parsing: text),
      let zone = zones.zone(named: start.parameter("TZID") ?? "UTC")
    else { return }
    let made = rule.expand(from: first, in: zone, limits: .standard).starts
    note("dtstart-not-in-rule", when: made.first != first)
    for exception in event.properties("EXDATE") {
      let isOfKind = Self.kind(exception) == Self.kind(start)
      note("exdate-date-only", when: !isOfKind && Self.kind(exception) == "DATE")
      note("exdate-utc-wrong-hour", when: !isOfKind && Self.kind(exception) == "UTC")
      let isMade = Self.local(exception.value).map(made.contains) ?? false
      note("exdate-not-an-occurrence", when: isOfKind && !isMade)
    }
  }

  private static func kind(_ property: Property) -> String {
    if property.value.count == 8 { return "DATE" }
    return property.value.hasSuffix("Z") ? "UTC" : "LOCAL"
  }

  private static func local(_ text: String) -> CivilDateTime? {
    let digits = text.compactMap(\.wholeNumberValue)
    guard digits.count >= 12 else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    return CivilDateTime(
      year: number(0..<4), month: number(4..<6), day: number(6..<8), hour: number(8..<10),
      minute: number(10..<12))
  }
}
