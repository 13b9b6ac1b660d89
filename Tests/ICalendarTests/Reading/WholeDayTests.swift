import CivilTime
import ICalendar
import Testing

@Suite(.enabled(if: SystemZones.isPresent, "needs /usr/share/zoneinfo"))
struct WholeDayTests {
  /// The days of events in the spring of 2027, in Amsterdam, and the problems, as text.
  private func read(_ events: String) throws -> (days: [String], problems: [CalendarProblem]) {
    try read(Array("BEGIN:VCALENDAR\n\(events)\nEND:VCALENDAR\n".utf8))
  }

  private func read(_ bytes: [UInt8]) throws -> (days: [String], problems: [CalendarProblem]) {
    let zones = try SystemZones.database()
    let reading = CalendarReading(bytes)
    let window = try #require(DateRange(parsing: "2027-02-01..2027-06-25"))
    let found = WholeDays(
      of: reading, in: try SystemZones.zone("Europe/Amsterdam"), zones: zones, window: window)
    let days = found.days.map { "\($0)" + ($0.label.map { " \($0)" } ?? "") }
    return (days, reading.problems + found.problems)
  }

  private func event(_ lines: [String]) -> String {
    (["BEGIN:VEVENT"] + lines + ["END:VEVENT"]).joined(separator: "\n")
  }

  @Test(arguments: [
    (["DTSTART;VALUE=DATE:20270329"], ["2027-03-29"]),
    (["DTSTART;VALUE=DATE:20270329", "DTEND;VALUE=DATE:20270330"], ["2027-03-29"]),
    (["DTSTART;VALUE=DATE:20270329", "DTEND;VALUE=DATE:20270329"], ["2027-03-29"]),
    (
      ["DTSTART:20270426", "DTEND:20270508", "SUMMARY:May\\, break"],
      ["2027-04-26..2027-05-07 May, break"]
    ),
    (["DTSTART:20270426", "DURATION:P2W"], ["2027-04-26..2027-05-09"]),
    (["DTSTART:20270426", "DURATION:P1DT0H"], ["2027-04-26"]),
    (["DTSTART:20270329T000000", "DTEND:20270330T000000"], ["2027-03-29"]),
    (["DTSTART:20270328T220000Z", "DTEND:20270329T220000Z"], ["2027-03-29"]),
    (
      [
        "DTSTART;TZID=\"/mozilla.org/20050126_1/Europe/Berlin\":20270329T000000",
        "DTEND;TZID=\"/mozilla.org/20050126_1/Europe/Berlin\":20270331T000000",
      ], ["2027-03-29..2027-03-30"]
    ),
    (
      [
        "DTSTART;TZID=W. Europe Standard Time:20270402T180000",
        "DTEND;TZID=W. Europe Standard Time:20270405T080000",
      ], ["2027-04-03..2027-04-04"]
    ),
    (["DTSTART:20270329", "STATUS:CANCELLED"], []),
    (["DTSTART:20270329", "TRANSP:TRANSPARENT", "X-FUNAMBOL-ALLDAY:TRUE"], ["2027-03-29"]),
    (["DTSTART:20200427", "RRULE:FREQ=YEARLY"], ["2027-04-27"]),
    (["DTSTART:19700101", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO"], ["2027-05-31"]),
    (["DTSTART:20200427", "RRULE:FREQ=YEARLY;UNTIL=20260427T000000Z"], []),
    (["DTSTART:20250427", "RRULE:FREQ=YEARLY;COUNT=2"], []),
    (
      ["DTSTART:20270401", "RRULE:FREQ=DAILY;UNTIL=20270403T000000Z"],
      ["2027-04-01", "2027-04-02", "2027-04-03"]
    ),
    (
      ["DTSTART:20270401", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20270408"],
      ["2027-04-01", "2027-04-15"]
    ),
    (
      ["DTSTART:20270401", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20270408T000000Z"],
      ["2027-04-01", "2027-04-15"]
    ),
    (
      ["DTSTART:20270401", "RDATE;VALUE=DATE:20270410,20270420"],
      ["2027-04-01", "2027-04-10", "2027-04-20"]
    ),
    (["DTSTART:20261001", "DTEND:20280101"], ["2026-10-01..2027-12-31"]),
    (["DTSTART:20300101"], []),
  ])
  func `an event covers these days`(lines: [String], days: [String]) throws {
    let found = try read(event(lines))
    #expect(found.days == days)
    #expect(found.problems == [])
  }

  @Test func `one date of a repeating event may be moved or called off`() throws {
    let events = [
      event(["UID:a", "DTSTART:20270401", "RRULE:FREQ=WEEKLY;COUNT=4"]),
      event(["UID:a", "RECURRENCE-ID:20270408", "DTSTART:20270409", "SUMMARY:Moved"]),
      event(["UID:a", "RECURRENCE-ID:20270415", "DTSTART:20270415", "STATUS:CANCELLED"]),
    ]
    #expect(
      try read(events.joined(separator: "\n")).days == [
        "2027-04-01", "2027-04-22", "2027-04-09 Moved",
      ])
  }

  @Test(arguments: [
    (["SUMMARY:x"], CalendarProblem.Kind.noStart, 2),
    (["DTSTART:20270230"], .notADate(property: "DTSTART"), 3),
    (["DTSTART:tomorrow"], .notADate(property: "DTSTART"), 3),
    (["DTSTART:20270329", "DTEND:20270328"], .endsBeforeStart, 4),
    (["DTSTART:20270329", "DURATION:-P1D"], .notADuration, 4),
    (["DTSTART:20270329", "DURATION:P9999999999D"], .notADuration, 4),
    (["DTSTART:20270329", "DTEND:20270330", "DURATION:P1D"], .endAndDuration, 5),
    (
      ["DTSTART:20270329", "RRULE:FREQ=FORTNIGHTLY"],
      .badRule("'FORTNIGHTLY' is not a value of FREQ"), 4
    ),
    (
      ["DTSTART:20270329", "RRULE:FREQ=HOURLY"],
      .badRule("FREQ=HOURLY repeats more often than daily"), 4
    ),
    (["DTSTART:20270329", "EXDATE:x"], .notADate(property: "EXDATE"), 4),
    (["DTSTART:20270329", "SUMMARY:Easter", "Monday"], .notAProperty, 5),
    (["DTSTART:20270329", "DESCRIPTION:Easter", "no class: Monday"], .notAProperty, 5),
    (["DTSTART:20270329T100000", "DTEND:20270329T120000", "SUMMARY:Fair"], .noWholeDay("Fair"), 2),
    (
      ["DTSTART;TZID=Mars/Base:20270329T000000", "DTEND;TZID=Mars/Base:20270330T000000"],
      .unknownZone("Mars/Base"), 2
    ),
  ])
  func `a defect has its line`(lines: [String], kind: CalendarProblem.Kind, line: Int) throws {
    let problems = try read(event(lines)).problems
    #expect(problems.map(\.kind) == [kind])
    #expect(problems.map(\.line) == [line])
  }

  @Test(arguments: [
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270329\nEND:VCALENDAR\n", "VEVENT", 2),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270329\nEND:VEVENT\n", "VCALENDAR", 1),
  ])
  func `a file that was cut off is noticed`(text: String, part: String, line: Int) throws {
    let problems = try read(Array(text.utf8)).problems
    #expect(problems.map(\.kind) == [.unclosed(name: part)])
    #expect(problems.map(\.line) == [line])
  }

  static let easter =
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20270329\r\nSUMMARY:Pâques\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"

  @Test(
    arguments: [
      ("UTF-8", Array(easter.utf8)),
      ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array(easter.utf8)),
      ("bare line feeds", Array(easter.utf8).filter { $0 != 13 }),
      ("bare carriage returns", Array(easter.utf8).filter { $0 != 10 }),
      ("no last line end", Array(easter.utf8).dropLast(2)),
      ("UTF-16", [0xFF, 0xFE] + easter.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      (
        "a fold in a character",
        Array(easter.utf8).flatMap { $0 == 0xC3 ? [0xC3, 13, 10, 0x20] : [$0] }
      ),
      ("a fold with a tabulator", Array(easter.replacing("âq", with: "â\r\n\tq").utf8)),
    ] as [(String, [UInt8])])
  func `every way to write a file is read`(way: String, bytes: [UInt8]) throws {
    let found = try read(bytes)
    #expect(found.days == ["2027-03-29 Pâques"])
    #expect(found.problems == [])
  }

  @Test func `an older encoding is read and told`() throws {
    let bytes = Self.easter.unicodeScalars.map { UInt8($0.value) }
    let found = try read(bytes)
    #expect(found.days == ["2027-03-29 Pâques"])
    #expect(found.problems.map(\.kind) == [.notUTF8])
  }

  @Test func `several calendars, and parts that are no events, do no harm`() throws {
    let text = """
      BEGIN:VCALENDAR
      BEGIN:VTODO
      DTSTART:20270301
      END:VTODO
      BEGIN:VEVENT
      DTSTART:20270329
      BEGIN:VALARM
      TRIGGER:-PT15M
      DURATION:PT5M
      END:VALARM
      END:VEVENT
      END:VCALENDAR

      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART:20270401
      END:VEVENT
      END:VCALENDAR
      """
    let found = try read(Array(text.utf8))
    #expect(found.days == ["2027-03-29", "2027-04-01"])
    #expect(found.problems == [])
  }
}
