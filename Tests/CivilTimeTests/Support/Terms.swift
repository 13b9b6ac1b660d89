import CivilTime
import Testing

/// Terms that several suites use.
enum Terms {
  /// The term of the language page: 2027-02-01 is a Monday.
  static func spring(skipping skipped: [Int] = []) throws -> TermCalendar {
    try #require(
      TermCalendar(
        starts: date("2027-02-01"), ends: date("2027-06-25"),
        breaks: [
          days("2027-04-26..2027-05-07", label: "May break"),
          DateRange(date("2027-03-29"), label: "Easter Monday"),
        ],
        runsAs: [date("2027-04-06"): .monday], skippedWeeks: skipped,
        parts: ["first": weeks("1-7"), "second": weeks("8-15")]))
  }

  /// Roger Williams University, fall 2026, as its calendar publishes it.
  static func rogerWilliams() throws -> TermCalendar {
    try #require(
      TermCalendar(
        starts: date("2026-08-26"), ends: date("2026-12-02"),
        breaks: [
          days("2026-09-07"), days("2026-10-12"), days("2026-11-11"),
          days("2026-11-25..2026-11-27"),
        ],
        runsAs: [date("2026-10-13"): .monday]))
  }
}

/// A weekly slot `mon 10:00` of that many minutes.
func slot(_ weekday: Weekday, _ start: String, minutes: Int = 90) -> Slot {
  Slot(weekday: weekday, start: time(start), minutes: minutes)
}

/// The starts of meetings as text, for comparing whole lists.
func starts(_ occurrences: [SlotOccurrence]) -> [String] {
  occurrences.map(\.start.description)
}

/// The dates of meetings as text.
func dates(_ occurrences: [SlotOccurrence]) -> [String] {
  occurrences.map(\.start.date.description)
}
