import CivilTime
import ICalendar
import Testing

@Suite(.enabled(if: SystemZones.isPresent, "needs /usr/share/zoneinfo"))
struct CalendarLimitTests {
  private func problems(_ text: String) throws -> [CalendarProblem.Kind] {
    let reading = CalendarReading(Array(text.utf8))
    let window = try #require(DateRange(parsing: "2027-02-01..2027-06-25"))
    let days = WholeDays(
      of: reading, in: try SystemZones.zone("Europe/Amsterdam"),
      zones: try SystemZones.database(), window: window)
    return (reading.problems + days.problems).map(\.kind)
  }

  private func calendar(_ events: [String]) -> String {
    "BEGIN:VCALENDAR\n\(events.joined(separator: "\n"))\nEND:VCALENDAR\n"
  }

  @Test func `parts lie in each other only so deep`() throws {
    let depth = 10_000
    let text = String(repeating: "BEGIN:X\n", count: depth)
    let found = try problems("BEGIN:VCALENDAR\n" + text)
    #expect(found.contains(.tooDeep))
    #expect(found.contains(.tooManyProblems))
  }

  @Test func `a file full of mistakes is given up`() throws {
    let found = try problems(calendar(Array(repeating: "nonsense", count: 100_000)))
    #expect(found.count < 60)
    #expect(found.contains(.tooManyProblems))
  }

  @Test func `there are only so many events`() throws {
    let event = "BEGIN:VEVENT\nDTSTART:20270301\nEND:VEVENT"
    #expect(
      try problems(calendar(Array(repeating: event, count: 20_001))) == [.tooManyEvents(20_000)])
    #expect(try problems(calendar(Array(repeating: event, count: 2_000))) == [])
  }

  @Test(arguments: [
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "RRULE:FREQ=DAILY", "RRULE:FREQ=DAILY;COUNT=9000",
    "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9",
  ])
  func `many rules that never end are given up`(rule: String) throws {
    let event = "BEGIN:VEVENT\nDTSTART:18500101T000000\nDURATION:P1D\n\(rule)\nEND:VEVENT"
    #expect(try problems(calendar(Array(repeating: event, count: 500))).contains(.tooManyDates))
  }

  @Test func `a rule that begins before there were terms is a mistake`() throws {
    let event = "BEGIN:VEVENT\nDTSTART:00010101\nRRULE:FREQ=YEARLY\nEND:VEVENT"
    #expect(try problems(calendar([event])) == [.tooManyDates])
  }

  @Test func `150 holidays since 1970 are no trouble`() throws {
    let event = "BEGIN:VEVENT\nDTSTART:19700427\nRRULE:FREQ=YEARLY\nEND:VEVENT"
    #expect(try problems(calendar(Array(repeating: event, count: 150))) == [])
  }
}
