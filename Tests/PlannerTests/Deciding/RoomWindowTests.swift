import CivilTime
import Domain
import TestSupport
import Testing

@testable import Planner

/// When a room is open around its dates.
@Suite struct RoomWindowTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var occurrences: [Occurrence]
    var openBefore = 15
    var closeAfter = 30
    var windows: [String]
  }

  static let rows = [
    Row(testDescription: "no dates", occurrences: [], windows: []),
    Row(
      testDescription: "one date",
      occurrences: [Build.occurrence("2027-03-01T10:00")],
      windows: ["2027-03-01T10:00: 2027-03-01T08:45:00Z to 2027-03-01T11:00:00Z"]),
    Row(
      testDescription: "a moved date keeps its name and opens at its new time",
      occurrences: [Build.occurrence("2027-03-01T10:00", movedTo: "2027-03-02T14:00")],
      windows: ["2027-03-01T10:00: 2027-03-02T12:45:00Z to 2027-03-02T15:00:00Z"]),
    Row(
      testDescription: "across the change of the clock the length stays",
      occurrences: [Build.occurrence("2027-03-28T01:30", minutes: 60)],
      windows: ["2027-03-28T01:30: 2027-03-28T00:15:00Z to 2027-03-28T02:00:00Z"]),
    Row(
      testDescription: "windows that touch are one room",
      occurrences: [
        Build.occurrence("2027-03-01T10:00", minutes: 60),
        Build.occurrence("2027-03-01T11:45", minutes: 60),
      ],
      windows: ["2027-03-01T10:00: 2027-03-01T08:45:00Z to 2027-03-01T12:15:00Z"]),
    Row(
      testDescription: "windows a minute apart are two",
      occurrences: [
        Build.occurrence("2027-03-01T10:00", minutes: 60),
        Build.occurrence("2027-03-01T11:46", minutes: 60),
      ],
      windows: [
        "2027-03-01T10:00: 2027-03-01T08:45:00Z to 2027-03-01T10:30:00Z",
        "2027-03-01T11:46: 2027-03-01T10:31:00Z to 2027-03-01T12:16:00Z",
      ]),
    Row(
      testDescription: "a window within another is swallowed",
      occurrences: [
        Build.occurrence("2027-03-01T10:00", minutes: 240),
        Build.occurrence("2027-03-01T11:00", minutes: 30),
      ],
      windows: ["2027-03-01T10:00: 2027-03-01T08:45:00Z to 2027-03-01T13:30:00Z"]),
    Row(
      testDescription: "a date moved to before another comes first",
      occurrences: [
        Build.occurrence("2027-03-01T10:00", movedTo: "2027-03-09T10:00"),
        Build.occurrence("2027-03-08T10:00"),
      ],
      windows: [
        "2027-03-08T10:00: 2027-03-08T08:45:00Z to 2027-03-08T11:00:00Z",
        "2027-03-01T10:00: 2027-03-09T08:45:00Z to 2027-03-09T11:00:00Z",
      ]),
    Row(
      testDescription: "nothing before and nothing after",
      occurrences: [Build.occurrence("2027-03-01T10:00")], openBefore: 0, closeAfter: 0,
      windows: ["2027-03-01T10:00: 2027-03-01T09:00:00Z to 2027-03-01T10:30:00Z"]),
  ]

  @Test(arguments: rows)
  func `a room is open around its dates`(_ row: Row) throws {
    let zone = try #require(Build.zones?.zone(named: "Europe/Amsterdam"))
    let timing = Timing(
      shape: .scheduled, occurrences: row.occurrences, openBefore: row.openBefore,
      closeAfter: row.closeAfter)
    let windows = RoomWindow.windows(of: timing, in: zone).map {
      "\($0.original): \($0.opens) to \($0.closes)"
    }
    #expect(windows == row.windows)
  }
}
