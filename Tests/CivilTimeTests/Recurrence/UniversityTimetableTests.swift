import CivilTime
import Testing

/// A whole university's timetable, whose instants were worked out in two other ways.
@Suite(.enabled(if: SharedData.isPresent && SystemZones.isPresent, "the data is not here"))
struct UniversityTimetableTests {
  private static let folder = "timetable-rwu-fall2026"

  private static func rule(
    days: String, start: String, end: String, window: RecurrenceWindow
  ) -> WeeklyRule {
    let minutes = time(end).minutesSinceMidnight - time(start).minutesSinceMidnight
    let slots = days.split(separator: " ").compactMap { Weekday(code: $0) }
      .map { slot($0, start, minutes: minutes) }
    return WeeklyRule(slots: slots, window: window)
  }

  @Test func `every section meets at the published instants`() throws {
    let zone = try SystemZones.zone("America/New_York")
    let window = try #require(RecurrenceWindow(term: Terms.rogerWilliams()))
    let rows = try SharedData.table("\(Self.folder)/expected-occurrences.csv")
    #expect(rows.count == 1112)
    for row in rows {
      let rule = Self.rule(days: row[1], start: row[2], end: row[3], window: window)
      let occurrences = rule.occurrences()
      let instants = occurrences.map { zone.instant(of: $0.start).instant.compact }
      #expect(occurrences.allSatisfy { $0.minutes == Int(row[4]) }, "\(row[0])")
      try #require(!instants.isEmpty, "\(row[0])")
      let digest = SHA256.hexadecimal(instants.joined(separator: "\n")).prefix(16)
      let found = ["\(instants.count)", instants[0], instants[instants.count - 1], String(digest)]
      #expect(found == Array(row[5...8]), "\(row[0])")
    }
  }

  @Test func `the meetings of the timetable are those of the expectation`() throws {
    let meetings = try SharedData.table("\(Self.folder)/meetings.csv")
    let expected = try SharedData.table("\(Self.folder)/expected-occurrences.csv")
    let patterns = meetings.map { [$0[0]] + $0[2...4] }
    #expect(patterns.count == 1112)
    #expect(patterns == expected.map { Array($0[0...3]) })
  }

  @Test func `the origin's own count of dates holds`() throws {
    let window = try #require(RecurrenceWindow(term: Terms.rogerWilliams()))
    let cases = [("MO WE FR", 39), ("TU TH", 26)]
    for (days, count) in cases {
      let rule = Self.rule(days: days, start: "10:00", end: "10:50", window: window)
      #expect(rule.occurrences().count == count, "\(days)")
    }
  }
}
