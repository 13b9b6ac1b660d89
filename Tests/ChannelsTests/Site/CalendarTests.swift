import Channels
import CivilTime
import Domain
import Testing

struct CalendarTests {
  private func calendar(of announcements: [Announcement], in fixture: SiteFixture) async throws
    -> String
  {
    for announcement in announcements {
      try await fixture.site.publish(announcement, at: fixture.now)
    }
    try await fixture.site.finish(at: fixture.now)
    return try fixture.file("calendar.ics")
  }

  /// The lines as a reader sees them, after unfolding.
  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map { String($0) }
  }

  @Test func `one date makes exactly this calendar`() async throws {
    let fixture = try SiteFixture()
    let text = try await calendar(
      of: [fixture.announcement(title: "Lecture; one, two", text: "Line\nnext \\ end")], in: fixture
    )
    #expect(
      lines(text) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rooster//Rooster//EN", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH", "X-WR-CALNAME:Example & Co: Classes and announcements",
        "REFRESH-INTERVAL;VALUE=DURATION:PT60M", "X-PUBLISHED-TTL:PT60M",
        "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam",
        "BEGIN:DAYLIGHT", "DTSTART:20260329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "TZNAME:CEST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:20261025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "TZNAME:CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
        "BEGIN:VEVENT", "UID:cs101-lecture-c1be401345b9.20270315T100000@rooster",
        "DTSTAMP:20270301T080000Z", "LAST-MODIFIED:20270301T080000Z", "SEQUENCE:0",
        "DTSTART;TZID=Europe/Amsterdam:20270315T100000",
        "DTEND;TZID=Europe/Amsterdam:20270315T113000",
        "SUMMARY:Lecture\\; one\\, two", "DESCRIPTION:Line\\nnext \\\\ end",
        "CATEGORIES:CS101 Algorithms", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test func `lines are folded after 75 octets, between characters, and end with CRLF`()
    async throws
  {
    let fixture = try SiteFixture()
    let title = String(repeating: "é€😀x", count: 60)
    let text = try await calendar(of: [fixture.announcement(title: title)], in: fixture)
    // Swift sees CRLF as one character, so the bytes are looked at.
    let bytes = Array(text.utf8)
    let physical = bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast()
    #expect(physical.allSatisfy { $0.last == 13 && $0.count <= 76 })
    #expect(physical.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    #expect(lines(text).contains("SUMMARY:\(title)"))
  }

  @Test func `two announcements of one meeting make one entry, and a moved date keeps its UID`()
    async throws
  {
    let fixture = try SiteFixture()
    let both = [fixture.announcement("class"), fixture.announcement("press")]
    let before = lines(try await calendar(of: both, in: fixture)).filter { $0.hasPrefix("UID:") }
    #expect(before.count == 1)
    var moved = fixture.announcement("class")
    moved.events[0].start = try #require(CivilDateTime(parsing: "2027-03-16T15:00"))
    let after = lines(try await calendar(of: [moved], in: fixture))
    #expect(after.filter { $0.hasPrefix("UID:") } == before)
    #expect(after.contains("DTSTART;TZID=Europe/Amsterdam:20270316T150000"))
    #expect(after.contains("SEQUENCE:1"))
  }

  @Test func `a class that meets every week is one entry, and the bytes stay`() async throws {
    let fixture = try SiteFixture()
    let starts = ["2027-03-01T10:00", "2027-03-08T10:00", "2027-03-15T10:00", "2027-03-22T10:00"]
    let announcement = fixture.announcement(starts: starts)
    let before = try await calendar(of: [announcement], in: fixture)
    let all = lines(before)
    #expect(all.filter { $0 == "BEGIN:VEVENT" }.count == 1)
    #expect(all.contains("RRULE:FREQ=WEEKLY;UNTIL=20270322T090000Z;BYDAY=MO"))
    _ = fixture.files.takeWrites()
    #expect(try await calendar(of: [announcement], in: fixture) == before)
    #expect(fixture.files.takeWrites() == [])
  }

  @Test(arguments: [
    ("America/St_Johns", "-0330", "-0230"), ("Australia/Sydney", "+1000", "+1100"),
  ])
  func `a zone is written with its own offsets`(
    zone: String, standard: String, daylight: String
  ) async throws {
    let fixture = try SiteFixture()
    let announcement = fixture.announcement(zone: zone)
    let all = lines(try await calendar(of: [announcement], in: fixture))
    let offsets = Set(all.filter { $0.hasPrefix("TZOFFSETTO:") })
    #expect(offsets == ["TZOFFSETTO:\(standard)", "TZOFFSETTO:\(daylight)"])
    let start = try #require(all.firstIndex(of: "BEGIN:DAYLIGHT"))
    #expect(all[start...].first { $0.hasPrefix("TZOFFSETTO:") } == "TZOFFSETTO:\(daylight)")
  }
}
