import CivilTime
import ICalendar
import Testing

@Suite(.enabled(if: SystemZones.isPresent, "needs /usr/share/zoneinfo"))
struct SeriesTests {
  /// The lines of the events, without what is the same in all of them.
  private func lines(
    _ starts: [String], in zone: String = "Europe/Amsterdam", minutes: Int = 90
  ) throws -> [String] {
    let samples = try Samples()
    let entry = try samples.entry("x", Samples.dates(starts, minutes: minutes), in: zone)
    let skipped = ["BEGIN", "END:V", "DTSTAMP", "SEQUENCE", "SUMMARY"]
    let all = samples.calendar([entry]).text.replacing("\r\n ", with: "").split(separator: "\r\n")
    let events = all.drop { $0 != "BEGIN:VEVENT" }
    return events.map(String.init).filter { line in !skipped.contains { line.hasPrefix($0) } }
  }

  @Test func `a weekly class is one event with exceptions and changes`() throws {
    var starts = try Samples.every(7, from: "2027-03-01T10:00", count: 8)
    starts.remove(at: 4)
    starts[2] += " > 2027-03-16T15:00"
    #expect(
      try lines(starts) == [
        "UID:x.T100000@rooster", "DTSTART;TZID=Europe/Amsterdam:20270301T100000",
        "DTEND;TZID=Europe/Amsterdam:20270301T113000",
        "RRULE:FREQ=WEEKLY;UNTIL=20270419T080000Z;BYDAY=MO",
        "EXDATE;TZID=Europe/Amsterdam:20270329T100000",
        "UID:x.T100000@rooster", "RECURRENCE-ID;TZID=Europe/Amsterdam:20270315T100000",
        "DTSTART;TZID=Europe/Amsterdam:20270316T150000",
        "DTEND;TZID=Europe/Amsterdam:20270316T163000",
      ])
  }

  @Test func `a class at one time on several days is one event, and another time is another`()
    throws
  {
    let starts = try ["2027-02-01T10:00", "2027-02-03T10:00", "2027-02-04T13:00"].flatMap {
      try Samples.every(7, from: $0, count: 5)
    }
    #expect(
      try lines(starts).filter { !$0.hasPrefix("DT") } == [
        "UID:x.T100000@rooster", "RRULE:FREQ=WEEKLY;UNTIL=20270303T090000Z;BYDAY=MO,WE",
        "UID:x.T130000@rooster", "RRULE:FREQ=WEEKLY;UNTIL=20270304T120000Z;BYDAY=TH",
      ])
  }

  @Test(arguments: [
    (14, "2027-02-05T10:00", 6, ["RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20270416T080000Z;BYDAY=FR"]),
    (3, "2027-02-01T10:00", 9, ["RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20270225T090000Z"]),
    (
      1, "2027-02-01T10:00", 9,
      ["RRULE:FREQ=WEEKLY;UNTIL=20270209T090000Z;BYDAY=MO,TU,WE,TH,FR,SA,SU"]
    ),
    (7, "2027-02-01T10:00", 2, []),
  ])
  func `equal steps are a rule`(
    step: Int, first: String, count: Int, rules: [String]
  ) throws {
    let found = try lines(Samples.every(step, from: first, count: count))
    #expect(found.filter { $0.hasPrefix("RRULE") || $0.hasPrefix("EXDATE") } == rules)
  }

  @Test(arguments: [
    (
      ["2027-02-26T16:00", "2027-03-26T16:00", "2027-04-30T16:00", "2027-05-28T16:00"],
      "RRULE:FREQ=MONTHLY;UNTIL=20270528T140000Z;BYDAY=-1FR"
    ),
    (
      ["2027-02-01T16:00", "2027-03-01T16:00", "2027-04-05T16:00", "2027-05-03T16:00"],
      "RRULE:FREQ=MONTHLY;UNTIL=20270503T140000Z;BYDAY=1MO"
    ),
    (
      ["2027-02-15T16:00", "2027-03-15T16:00", "2027-04-15T16:00", "2027-05-15T16:00"],
      "RRULE:FREQ=MONTHLY;UNTIL=20270515T140000Z;BYMONTHDAY=15"
    ),
    (
      ["2027-01-31T16:00", "2027-02-28T16:00", "2027-03-31T16:00", "2027-04-30T16:00"],
      "RRULE:FREQ=MONTHLY;UNTIL=20270430T140000Z;BYMONTHDAY=-1"
    ),
  ])
  func `days of the month are a rule`(starts: [String], rule: String) throws {
    #expect(try lines(starts).filter { $0.hasPrefix("RRULE") } == [rule])
  }

  @Test func `a first class on another day stands alone`() throws {
    let starts = ["2027-02-03T10:00"] + (try Samples.every(7, from: "2027-02-08T10:00", count: 6))
    #expect(
      try lines(starts).filter { $0.hasPrefix("UID") || $0.hasPrefix("RRULE") } == [
        "UID:x.T100000@rooster", "RRULE:FREQ=WEEKLY;UNTIL=20270315T090000Z;BYDAY=MO",
        "UID:x.20270203T100000@rooster",
      ])
  }

  @Test func `a time that the clocks skip is no part of the rule`() throws {
    let starts = try Samples.every(7, from: "2027-03-14T02:30", count: 4)
    #expect(
      try lines(starts).filter { !$0.hasPrefix("UID") } == [
        "DTSTART;TZID=Europe/Amsterdam:20270314T023000",
        "DTEND;TZID=Europe/Amsterdam:20270314T040000",
        "RRULE:FREQ=WEEKLY;UNTIL=20270404T003000Z;BYDAY=SU",
        "EXDATE;TZID=Europe/Amsterdam:20270328T023000",
        "DTSTART;TZID=Europe/Amsterdam:20270328T033000",
        "DTEND;TZID=Europe/Amsterdam:20270328T050000",
      ])
  }

  @Test func `an end that exists twice is told in UTC`() throws {
    #expect(
      try lines(["2027-10-31T01:30"], minutes: 135) == [
        "UID:x.20271031T013000@rooster", "DTSTART;TZID=Europe/Amsterdam:20271031T013000",
        "DTEND:20271031T014500Z",
      ])
  }

  @Test func `in UTC there is no zone`() throws {
    let text = try lines(Samples.every(7, from: "2027-02-01T10:00", count: 4), in: "UTC")
    #expect(
      text == [
        "UID:x.T100000@rooster", "DTSTART:20270201T100000Z", "DTEND:20270201T113000Z",
        "RRULE:FREQ=WEEKLY;UNTIL=20270222T100000Z;BYDAY=MO",
      ])
  }

  @Test func `what is written is read back as the same instants`() throws {
    let samples = try Samples()
    let expansion = Expansion(zones: samples.zones)
    for entry in try samples.awkward() {
      let found = try expansion.classes(in: samples.calendar([entry]).text)
      #expect(found == entry.classes.sorted(), "\(entry.identifier)")
    }
  }

  @Test(arguments: 0..<60) func `any dates are read back as the same instants`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let samples = try Samples()
    let zone = ["Europe/Amsterdam", "America/New_York", "Pacific/Chatham"].randomElement(
      using: &random)
    let entry = try samples.entry(
      "random", Self.dates(using: &random), in: zone ?? "Europe/Amsterdam")
    let text = samples.calendar([entry]).text
    #expect(try Expansion(zones: samples.zones).classes(in: text) == entry.classes.sorted())
  }

  /// A timetable with holes, moves, other lengths and stray dates, and with classes at night.
  private static func dates(using random: inout SeededGenerator) throws -> [CalendarEntry.Date] {
    var dates: [CivilDateTime: CalendarEntry.Date] = [:]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let day = Int.random(in: 0..<7, using: &random)
      let minute = [600, 600, 150, 1410].randomElement(using: &random) ?? 600
      let step = [1, 7, 7, 7, 14, 3].randomElement(using: &random) ?? 7
      let first = try Samples.moment("2027-02-01T00:00").adding(minutes: day * 1440 + minute)
      for index in 0..<Int.random(in: 1...40, using: &random) {
        guard Int.random(in: 0..<6, using: &random) > 0 else { continue }
        let original = first.adding(minutes: index * step * 1440)
        let isMoved = Int.random(in: 0..<9, using: &random) == 0
        let shift = isMoved ? Int.random(in: -9_000...9_000, using: &random) : 0
        dates[original] = CalendarEntry.Date(
          title: Int.random(in: 0..<20, using: &random) == 0 ? "Exam" : "Lecture",
          original: original, start: original.adding(minutes: shift),
          minutes: Int.random(in: 0..<12, using: &random) == 0 ? 240 : 90)
      }
    }
    return dates.values.sorted { $0.original < $1.original }
  }
}

/// SplitMix64: one seed, one timetable.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
