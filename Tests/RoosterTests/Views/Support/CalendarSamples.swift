import CivilTime
import Diagnostics
import Domain
import Testing

@testable import rooster

/// A small timetable in Amsterdam, in the spring of 2027.
enum CalendarSamples {
  static func day(_ text: String) throws -> CivilDate {
    try #require(CivilDate(parsing: text))
  }

  static func zone(_ name: String = "Europe/Amsterdam") throws -> Zone {
    let zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    return try #require(zones.zone(named: name))
  }

  /// A meeting with these dates; `from > to` is one that was moved.
  static func meeting(
    _ address: String, _ title: String, _ starts: [String], minutes: Int = 90,
    kind: MeetingKind = .meeting, host: HostChoice = .pool(nil),
    teacher: String = "ada@example.edu",
    zone: String = "Europe/Amsterdam", sharedWith: [String] = [], recordedHost: String? = nil,
    label: String? = nil
  ) throws -> (meeting: CalendarMeeting, timing: Timing) {
    let timing = Timing(
      shape: .scheduled,
      occurrences: starts.map { text in
        let parts = text.split(separator: ">").map { PlanSamples.local(String($0)) }
        return Occurrence(
          original: parts[0], start: parts[parts.count - 1], minutes: minutes, label: label)
      }, openBefore: 0, closeAfter: 0)
    let meeting = Meeting(
      kind: kind, account: kind == .room ? "bbb" : "zoom", group: "CS101 Algorithms", title: title,
      description: "", host: host, alternativeHosts: [], zone: zone, timing: timing,
      settings: MeetingSettings(),
      moderators: [Person(email: teacher, firstName: "Ada", lastName: "")], registrants: nil,
      panelists: [], page: nil, isProtected: false, attendance: nil, announcements: [],
      movedFrom: nil)
    let shown = CalendarMeeting(
      meeting, at: Address(address), sharedWith: sharedWith, recordedHost: recordedHost,
      zone: try self.zone(zone))
    return (shown, timing)
  }

  static func contents(
    _ meetings: [(meeting: CalendarMeeting, timing: Timing)],
    unscheduled: [UnscheduledMeeting] = []
  ) throws -> CalendarContents {
    let easter = DateRange(try day("2027-03-29"), label: "Easter Monday")
    let term = TermCalendar(
      starts: try day("2027-02-01"), ends: try day("2027-06-25"), breaks: [easter],
      runsAs: [try day("2027-03-30"): .monday], skippedWeeks: [8])
    let workspace = Workspace(
      institution: "Example & Co", zone: try zone(), language: "en", state: "",
      statePassword: nil, key: nil, terms: ["2027-spring": try #require(term)], accounts: [:],
      defaultAccount: nil, channels: [:],
      policy: Policy(maximumChange: 30, horizonDays: 400, freezesRunning: true))
    return CalendarContents(workspace, meetings: meetings, unscheduled: unscheduled)
  }

  static let unscheduled = UnscheduledMeeting(
    address: Address("CS101/lab"), title: "Algorithms: Lab", group: "CS101 Algorithms",
    teachers: [], origin: Place(file: "schedules/cs101.yaml", line: 9, column: 3))

  static func listing(
    _ meetings: [(meeting: CalendarMeeting, timing: Timing)],
    dates: String = "2027-03-15..2027-03-21",
    unscheduled: [UnscheduledMeeting] = []
  ) throws -> CalendarListing {
    let days = try #require(DateRange(parsing: dates))
    return CalendarListing(try contents(meetings, unscheduled: unscheduled), dates: days)
  }

  /// Two classes at a time on Monday, one in a room on Thursday that was moved, and one by night.
  static func week() throws -> [(meeting: CalendarMeeting, timing: Timing)] {
    [
      try meeting(
        "CS101/lecture", "Algorithms: Lecture", ["2027-03-15T10:00"],
        host: .user("ada@example.edu")),
      try meeting("MA201/class", "代数", ["2027-03-15T10:30"]),
      try meeting(
        "CS101/tutorial", "Algorithms: Tutorial", ["2027-03-17T09:00>2027-03-18T09:00"],
        minutes: 60, kind: .room, host: .none, teacher: "grace@example.edu"),
      try meeting(
        "CS101/desk", "Help", [], kind: .room, host: .none, teacher: "grace@example.edu"),
    ]
  }
}
