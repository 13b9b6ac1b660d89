import CivilTime
import Testing

@Suite(.enabled(if: SystemZones.isPresent, "the system has no zone data"))
struct RecurrenceRuleTests {
  private static func expand(
    _ text: String, from start: String, zone: String = "UTC",
    limits: RecurrenceLimits = .standard
  ) throws -> RecurrenceExpansion {
    let rule = try RecurrenceRule(parsing: text)
    return rule.expand(from: moment(start), in: try SystemZones.zone(zone), limits: limits)
  }

  @Test(arguments: [
    ("FREQ=WEEKLY;COUNT=3", ["2027-03-10T15:00", "2027-03-17T15:00", "2027-03-24T15:00"]),
    ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["2027-03-26T15:00", "2027-04-30T15:00"]),
    (
      "FREQ=MONTHLY;BYDAY=1MO,FR;BYMONTHDAY=1,2,3,4,5,6,7;COUNT=3",
      [
        "2027-04-02T15:00", "2027-04-05T15:00", "2027-05-03T15:00",
      ]
    ),
    ("FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU;COUNT=1", ["2033-01-02T15:00"]),
    ("FREQ=DAILY;UNTIL=20270312", ["2027-03-10T15:00", "2027-03-11T15:00", "2027-03-12T15:00"]),
    ("FREQ=DAILY;UNTIL=20270312T145900", ["2027-03-10T15:00", "2027-03-11T15:00"]),
    ("FREQ=DAILY;UNTIL=20260101", []),
    (
      "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,3;COUNT=3",
      [
        "2027-03-10T15:00", "2027-03-15T15:00", "2027-03-17T15:00",
      ]
    ),
    (
      "FREQ=DAILY;BYHOUR=9,15;BYMINUTE=0,30;COUNT=3",
      [
        "2027-03-10T15:00", "2027-03-10T15:30", "2027-03-11T09:00",
      ]
    ),
  ])
  func `meets as the rule says, and is complete`(text: String, expected: [String]) throws {
    let expansion = try Self.expand(text, from: "2027-03-10T15:00")
    #expect(expansion.starts.map(\.description) == expected)
    #expect(expansion.reached == nil)
  }

  @Test func `an end in UTC is compared in the zone`() throws {
    // 15:00 in New York is 19:00Z after 14 March, and 20:00Z before.
    let text = "FREQ=WEEKLY;UNTIL=20270324T190000Z"
    let newYork = try Self.expand(text, from: "2027-03-10T15:00", zone: "America/New_York")
    #expect(newYork.starts.count == 3)
    let mexico = try Self.expand(text, from: "2027-03-10T15:00", zone: "America/Mexico_City")
    #expect(mexico.starts.count == 2)
  }

  @Test func `an end in UTC may fall on the day after the last one`() throws {
    let expansion = try Self.expand(
      "FREQ=DAILY;UNTIL=20270311T040000Z", from: "2027-03-10T23:00", zone: "America/New_York")
    #expect(expansion.starts == [moment("2027-03-10T23:00")])
    #expect(expansion.reached == nil)
  }

  @Test func `a rule without an end reaches a limit`() throws {
    let some = try Self.expand(
      "FREQ=DAILY", from: "2027-03-10T15:00", limits: RecurrenceLimits(occurrences: 5, years: 50))
    #expect(some.starts.count == 5)
    #expect(some.reached == .occurrences(5))
    let years = try Self.expand("FREQ=YEARLY", from: "2027-03-10T15:00")
    #expect(years.starts.count == 51)
    #expect(years.reached == .year(2077))
  }

  @Test func `a rule that ends at the limit is complete`() throws {
    let limits = RecurrenceLimits(occurrences: 5, years: 50)
    let counted = try Self.expand("FREQ=DAILY;COUNT=5", from: "2027-03-10T15:00", limits: limits)
    #expect(counted.starts.count == 5)
    #expect(counted.reached == nil)
    let dated = try Self.expand(
      "FREQ=DAILY;UNTIL=20270314", from: "2027-03-10T15:00", limits: limits)
    #expect(dated.starts.count == 5)
    #expect(dated.reached == nil)
  }

  @Test(arguments: [
    "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1", "FREQ=DAILY;INTERVAL=999999",
  ])
  func `a rule that never meets again ends too`(text: String) throws {
    let expansion = try Self.expand(text, from: "2027-03-10T15:00")
    #expect(expansion.starts.count <= 1)
    #expect(expansion.reached == .year(2077))
  }

  @Test func `the calendar ends with the year 9999`() throws {
    for text in ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY;INTERVAL=999999"] {
      let expansion = try Self.expand(text, from: "9999-12-30T15:00")
      #expect(expansion.starts.count <= 2)
      #expect(expansion.reached == .year(10_049))
    }
  }
}
