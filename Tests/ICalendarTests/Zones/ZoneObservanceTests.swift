import CivilTime
import ICalendar
import Testing

@Suite(.enabled(if: SystemZones.isPresent, "needs /usr/share/zoneinfo"))
struct ZoneObservanceTests {
  /// The lines of the one zone of a calendar with one class.
  private func lines(_ zone: String, _ start: String = "2027-03-15T10:00") throws -> [String] {
    let samples = try Samples()
    let text = samples.calendar([try samples.entry("x", Samples.dates([start]), in: zone)]).text
    let all = text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    let first = try #require(all.firstIndex(of: "BEGIN:VTIMEZONE"))
    let last = try #require(all.firstIndex(of: "END:VTIMEZONE"))
    return Array(all[first + 2..<last])
  }

  @Test func `yearly changes are rules`() throws {
    #expect(
      try lines("Europe/Amsterdam") == [
        "BEGIN:DAYLIGHT", "DTSTART:20260329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "TZNAME:CEST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:20261025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "TZNAME:CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
      ])
  }

  @Test func `a zone without changes has one offset`() throws {
    #expect(
      try lines("Asia/Kolkata") == [
        "BEGIN:STANDARD", "DTSTART:20260101T000000", "TZOFFSETFROM:+0530", "TZOFFSETTO:+0530",
        "TZNAME:IST", "END:STANDARD",
      ])
  }

  @Test func `a rule that was given up has an end`() throws {
    // Mexico changed its clocks for the last time in October 2022.
    #expect(
      try lines("America/Mexico_City", "2021-06-01T10:00").filter { $0.hasPrefix("RRULE") } == [
        "RRULE:FREQ=YEARLY;UNTIL=20220403T080000Z;BYMONTH=4;BYDAY=1SU",
        "RRULE:FREQ=YEARLY;UNTIL=20221030T070000Z;BYMONTH=10;BYDAY=-1SU",
      ])
  }

  @Test func `changes that follow the moon are written one by one`() throws {
    let text = try lines("Africa/Casablanca")
    #expect(!text.contains { $0.hasPrefix("RRULE") })
    #expect(text.filter { $0.hasPrefix("TZOFFSETTO") }.count > 1)
  }

  @Test func `every zone shows the right time from the first date to the last`() throws {
    let samples = try Samples()
    let first = try Samples.moment("2026-01-05T10:00")
    let last = try Samples.moment("2028-12-18T10:00")
    let starts = Array(stride(from: 0, through: first.minutes(until: last), by: 997 * 7))
    var wrong: [String] = []
    for name in samples.zones.names {
      guard samples.zones.canonicalName(of: name) == name else { continue }
      let entry = try samples.entry(
        "x", Samples.dates([first.description, last.description]), in: name)
      let zone = entry.zone
      guard zone.canonicalName != "Etc/UTC" else { continue }
      let written = try WrittenZone(samples.calendar([entry]).text)
      for start in starts {
        let instant = zone.instant(of: first.adding(minutes: start)).instant
        if written.offset(at: instant) != zone.offset(at: instant) {
          wrong.append("\(name) \(instant)")
          break
        }
      }
    }
    #expect(wrong == [])
  }
}

/// A VTIMEZONE as a calendar program understands it.
struct WrittenZone {
  /// When an offset begins, ascending.
  private let changes: [(instant: Instant, offset: Int)]

  init(_ text: String) throws {
    let reading = CalendarReading(Array(text.utf8))
    let zone = try #require(
      reading.calendars.first?.components.first { $0.name == "VTIMEZONE" })
    let utc = try SystemZones.zone("UTC")
    var changes: [(instant: Instant, offset: Int)] = []
    for observance in zone.components {
      let onset = try #require(observance.property("DTSTART")?.value)
      let before = try Self.seconds(observance.property("TZOFFSETFROM"))
      let after = try Self.seconds(observance.property("TZOFFSETTO"))
      let date = try #require(
        CivilDate(
          year: Int(onset.prefix(4)) ?? 0, month: Int(onset.dropFirst(4).prefix(2)) ?? 0,
          day: Int(onset.dropFirst(6).prefix(2)) ?? 0))
      let time = try #require(
        TimeOfDay(
          hour: Int(onset.dropFirst(9).prefix(2)) ?? 0,
          minute: Int(onset.dropFirst(11).prefix(2)) ?? 0))
      var onsets = [CivilDateTime(date, time)]
      if let rule = observance.property("RRULE") {
        var parsed = try RecurrenceRule(parsing: rule.value)
        // An end in UTC is compared with onsets in UTC.
        if case .instant(let end) = parsed.end {
          parsed.end = .local(end.adding(seconds: before).utc)
        }
        let limits = RecurrenceLimits(occurrences: 100, years: 20)
        onsets = parsed.expand(from: onsets[0], in: utc, limits: limits).starts
        try #require(onsets.first == CivilDateTime(date, time))
      }
      changes += onsets.map { (Instant(utc: $0).adding(seconds: -before), after) }
    }
    self.changes = changes.sorted { $0.instant < $1.instant }
  }

  func offset(at instant: Instant) -> Int? {
    changes.last { $0.instant <= instant }?.offset
  }

  private static func seconds(_ property: Property?) throws -> Int {
    let text = try #require(property?.value)
    let digits = text.compactMap(\.wholeNumberValue)
    try #require(digits.count == 4)
    let size = (digits[0] * 10 + digits[1]) * 3600 + (digits[2] * 10 + digits[3]) * 60
    return text.hasPrefix("-") ? -size : size
  }
}
