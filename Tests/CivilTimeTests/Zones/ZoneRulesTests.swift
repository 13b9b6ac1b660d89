import CivilTime
import Testing

/// Zone rules from bytes that the tests make, so that they hold whatever the system's data says.
struct ZoneRulesTests {
  private static func rules(footer: String) throws -> ZoneRules {
    try ZoneRules(tzif: TZifBuilder(footer: footer).bytes)
  }

  @Test(arguments: [
    // The footer, an instant just before a change, the offsets before and after, the abbreviation.
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2040-03-25T01:00:00Z", 3600, 7200, "CEST"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2040-10-28T01:00:00Z", 7200, 3600, "CET"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "3001-03-29T01:00:00Z", 3600, 7200, "CEST"),
    ("EST5EDT,M3.2.0,M11.1.0", "2040-03-11T07:00:00Z", -18_000, -14_400, "EDT"),
    // Ireland: winter time is the one that is called daylight saving, an hour behind.
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2040-10-28T01:00:00Z", 3600, 0, "GMT"),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2040-03-25T01:00:00Z", 0, 3600, "IST"),
    // Nuuk: the time before the change is negative, on the day before the last Sunday.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2040-03-25T01:00:00Z", -7200, -3600, "-01"),
    // Gaza as it was: 72 hours after the fourth Thursday of March.
    ("EET-2EEST,M3.4.4/72,M10.4.4/25", "2040-03-24T22:00:00Z", 7200, 10_800, "EEST"),
    // Santiago: summer begins in September; at 24:00 of the Saturday.
    ("<-04>4<-03>,M9.1.6/24,M4.1.6/24", "2040-09-02T04:00:00Z", -14_400, -10_800, "-03"),
    // Jn never counts 29 February, so day 60 is 1 March in leap years too.
    ("AAA0BBB,J60/0,J300/0", "2040-03-01T00:00:00Z", 0, 3600, "BBB"),
    ("AAA0BBB,J60/0,J300/0", "2041-03-01T00:00:00Z", 0, 3600, "BBB"),
    // n counts it, from 0.
    ("AAA0BBB,59/0,299/0", "2040-02-29T00:00:00Z", 0, 3600, "BBB"),
    ("AAA0BBB,59/0,299/0", "2041-03-01T00:00:00Z", 0, 3600, "BBB"),
    // An offset with minutes and seconds, and an explicit one of daylight saving time.
    ("AAA-1:02:03BBB-3:30,M3.1.1,M10.1.1", "2040-03-05T00:57:57Z", 3723, 12_600, "BBB"),
  ])
  func `follows the rule for later years`(
    footer: String, change: String, before: Int, after: Int, abbreviation: String
  ) throws {
    let rules = try Self.rules(footer: footer)
    let change = instant(change)
    #expect(rules.offset(at: change.adding(seconds: -1)) == before)
    #expect(rules.offset(at: change) == after)
    #expect(rules.abbreviation(at: change) == abbreviation)
  }

  @Test func `a rule may keep summer time all year`() throws {
    let rules = try Self.rules(footer: "XXX3EDT4,0/0,J365/23")
    for text in ["2040-01-01T02:59:59Z", "2040-01-01T03:00:00Z", "2040-07-01T00:00:00Z"] {
      #expect(rules.offset(at: instant(text)) == -14_400)
    }
    for text in ["2039-12-31T22:59", "2039-12-31T23:30", "2040-01-01T00:00", "2040-07-01T12:00"] {
      let resolved = rules.instant(of: moment(text))
      #expect(resolved.resolution == .unique)
      #expect(resolved.offsetSeconds == -14_400)
    }
  }

  @Test func `the file's changes come before the rule`() throws {
    var file = TZifBuilder(footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    file.types = [(1000, false, "LMT"), (3600, false, "CET"), (7200, true, "CEST")]
    file.changes = [(0, 1), (2_000_000_000, 2), (2_000_000_100, 1)]
    let rules = try ZoneRules(tzif: file.bytes)
    #expect(rules.offset(at: Instant(secondsSinceEpoch: -1)) == 1000)
    #expect(rules.abbreviation(at: Instant(secondsSinceEpoch: -1)) == "LMT")
    #expect(rules.offset(at: Instant(secondsSinceEpoch: 1_999_999_999)) == 3600)
    #expect(rules.offset(at: Instant(secondsSinceEpoch: 2_000_000_050)) == 7200)
    #expect(rules.offset(at: instant("2033-07-01T00:00:00Z")) == 3600)
    #expect(rules.offset(at: instant("2034-07-01T00:00:00Z")) == 7200)
  }

  @Test func `without a rule, the last offset stays`() throws {
    var file = TZifBuilder()
    file.types = [(0, false, "UTC"), (3600, false, "CET")]
    file.changes = [(0, 1)]
    let rules = try ZoneRules(tzif: file.bytes)
    #expect(rules.offset(at: instant("9000-01-01T00:00:00Z")) == 3600)
  }

  @Test(arguments: [
    ("2040-03-25T01:59", "2040-03-25T00:59:00Z", Resolution.unique, 3600),
    ("2040-03-25T02:00", "2040-03-25T01:00:00Z", .gap, 3600),
    ("2040-03-25T02:30", "2040-03-25T01:30:00Z", .gap, 3600),
    ("2040-03-25T02:59", "2040-03-25T01:59:00Z", .gap, 3600),
    ("2040-03-25T03:00", "2040-03-25T01:00:00Z", .unique, 7200),
    ("2040-10-28T01:59", "2040-10-27T23:59:00Z", .unique, 7200),
    ("2040-10-28T02:00", "2040-10-28T00:00:00Z", .overlap, 7200),
    ("2040-10-28T02:59", "2040-10-28T00:59:00Z", .overlap, 7200),
    ("2040-10-28T03:00", "2040-10-28T02:00:00Z", .unique, 3600),
    ("2840-03-25T02:30", "2840-03-25T01:30:00Z", .gap, 3600),
  ])
  func `takes the offset before a gap, and the first of two`(
    local: String, expected: String, resolution: Resolution, offset: Int
  ) throws {
    let rules = try Self.rules(footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    let resolved = rules.instant(of: moment(local))
    #expect(resolved.instant.description == expected)
    #expect(resolved.resolution == resolution)
    #expect(resolved.offsetSeconds == offset)
  }

  @Test func `a gap moves the clock forward by its length`() throws {
    let rules = try Self.rules(footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    let resolved = rules.instant(of: moment("2040-03-25T02:30"))
    #expect(rules.local(of: resolved.instant).description == "2040-03-25T03:30")
  }

  @Test func `the calendar repeats after 400 years`() throws {
    let rules = try Self.rules(footer: "EST5EDT,M3.2.0,M11.1.0")
    let start = instant("2040-01-01T00:30:00Z")
    for hours in stride(from: 0, to: 366 * 24, by: 5) {
      let early = start.adding(seconds: hours * 3600)
      for centuries in [4, 8, 40] {
        let later = early.adding(seconds: centuries / 4 * 146_097 * 86_400)
        #expect(rules.offset(at: early) == rules.offset(at: later))
        let first = rules.instant(of: early.utc)
        let second = rules.instant(of: later.utc)
        #expect(first.offsetSeconds == second.offsetSeconds)
        #expect(first.resolution == second.resolution)
      }
    }
  }
}
