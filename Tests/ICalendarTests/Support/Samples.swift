import CivilTime
import ICalendar
import Testing

/// Entries with everything that is awkward in a timetable.
struct Samples {
  let zones: ZoneDatabase

  init() throws { zones = try SystemZones.database() }

  func zone(_ name: String) throws -> Zone { try #require(zones.zone(named: name)) }

  static func moment(_ text: String) throws -> CivilDateTime {
    try #require(CivilDateTime(parsing: text))
  }

  /// Dates at these starts; `from > to` is one that was moved.
  static func dates(
    _ starts: [String], minutes: Int = 90, title: String = "Lecture"
  ) throws -> [CalendarEntry.Date] {
    try starts.map { text in
      let parts = text.split(separator: ">").map { String($0.filter { $0 != " " }) }
      return CalendarEntry.Date(
        title: title, original: try moment(parts[0]), start: try moment(parts[parts.count - 1]),
        minutes: minutes)
    }
  }

  /// The days from a first one on, so many days apart, at one time.
  static func every(_ step: Int, from first: String, count: Int) throws -> [String] {
    let start = try moment(first)
    return (0..<count).map { start.adding(minutes: $0 * step * 1440).description }
  }

  func entry(
    _ identifier: String, _ dates: [CalendarEntry.Date], in zone: String = "Europe/Amsterdam",
    description: String = "", category: String = ""
  ) throws -> CalendarEntry {
    let stamp = try #require(Instant(parsing: "2027-01-20T09:00:00Z"))
    return CalendarEntry(
      identifier: identifier,
      revision: CalendarEntry.Revision(stamp: stamp, modified: nil, sequence: 2),
      zone: try self.zone(zone), description: description, category: category, dates: dates)
  }

  /// Weekly classes with a break, a class that is off, one that moved over the change of the clocks,
  /// odd weeks, a day swap, one-offs, other zones, times that do not exist or exist twice, and
  /// titles that need every escape there is.
  func awkward() throws -> [CalendarEntry] {
    let mondays = try Self.every(7, from: "2027-02-01T10:00", count: 15)
    let thursdays = try Self.every(7, from: "2027-02-04T10:00", count: 15)
    var weekly = mondays.filter { $0 != "2027-03-29T10:00" } + thursdays
    weekly = weekly.map { $0 == "2027-03-22T10:00" ? "\($0) > 2027-03-30T08:30" : $0 }
    let title = "Labs, part 1; \\bring\\ a \"coat\"\r\nand 👩‍🔬 é\u{7}ñ"
    return [
      try entry(
        "cs101-lecture", Self.dates(weekly), description: "Notes:\nnone", category: "CS, 1"),
      try entry("odd", Self.dates(Self.every(14, from: "2027-02-05T23:30", count: 8))),
      try entry(
        "swap",
        Self.dates(Self.every(7, from: "2026-09-02T09:00", count: 15) + ["2026-10-13T09:00"]),
        in: "America/New_York"),
      try entry("once", Self.dates(["2027-05-05T10:00"], title: title)),
      try entry(
        "long", Self.dates(["2027-05-05T12:00"], title: String(repeating: "é€😀x", count: 90))),
      try entry("utc", Self.dates(Self.every(7, from: "2027-02-02T10:00", count: 5)), in: "UTC"),
      try entry("gap", Self.dates(Self.every(7, from: "2027-03-07T02:30", count: 6))),
      try entry("overlap", Self.dates(Self.every(7, from: "2027-10-10T02:30", count: 6))),
      try entry(
        "night", Self.dates(Self.every(7, from: "2027-03-06T23:30", count: 6), minutes: 300)),
      try entry(
        "south", Self.dates(Self.every(7, from: "2027-03-01T08:00", count: 9)),
        in: "Australia/Lord_Howe"),
      try entry(
        "ramadan", Self.dates(Self.every(7, from: "2027-01-04T08:00", count: 20)),
        in: "Africa/Casablanca"),
      try entry(
        "third", Self.dates(Self.every(3, from: "2027-02-01T07:00", count: 9), minutes: 15)),
      try entry(
        "monthly",
        Self.dates(["2027-02-26T16:00", "2027-03-26T16:00", "2027-04-30T16:00", "2027-05-28T16:00"])
      ),
    ]
  }

  func calendar(_ entries: [CalendarEntry]) -> CalendarFile {
    CalendarFile(name: "Classes, all", refreshMinutes: 60, entries: entries)
  }
}
