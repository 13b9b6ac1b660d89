import CivilTime
import Domain
import Testing

@testable import rooster

@Suite("What the calendar shows")
struct CalendarListingTests {
  @Test(
    arguments: [
      ([0..<60], ["0/1"]),
      ([0..<60, 60..<120], ["0/1", "0/1"]),
      ([0..<60, 30..<90], ["0/2", "1/2"]),
      ([0..<60, 30..<90, 60..<120], ["0/2", "1/2", "0/2"]),
      ([30..<90, 0..<60, 0..<120], ["2/3", "1/3", "0/3"]),
      ([0..<60, 0..<60, 90..<120], ["0/2", "1/2", "0/1"]),
      ([], []),
    ] as [([Range<Int>], [String])])
  func `what overlaps stands side by side`(stretches: [Range<Int>], places: [String]) {
    #expect(Lanes(stretches).places.map { "\($0.lane)/\($0.count)" } == places)
  }

  @Test(arguments: [
    ("2027-03-17T09:00:00Z", "2027-03-15..2027-03-21"),
    ("2027-03-21T22:59:00Z", "2027-03-15..2027-03-21"),
    ("2027-03-21T23:00:00Z", "2027-04-12..2027-04-18"),
    ("2026-11-01T09:00:00Z", "2027-03-15..2027-03-21"),
    ("2028-01-01T09:00:00Z", "2027-04-12..2027-04-18"),
  ])
  func `the week is this one, or the next with classes, or the last`(
    now: String, week: String
  ) throws {
    let meetings = [
      try CalendarSamples.meeting("A/a", "A", ["2027-03-15T10:00", "2027-04-15T10:00"])
    ]
    let contents = try CalendarSamples.contents(meetings)
    #expect(contents.defaultWeek(at: PlanSamples.instant(now)).description == week)
  }

  @Test(arguments: [
    (CalendarFilter(), 4), (CalendarFilter(courses: ["CS101"]), 3),
    (CalendarFilter(courses: ["CS1"]), 0), (CalendarFilter(courses: ["CS101", "MA201"]), 4),
    (CalendarFilter(hosts: ["Ada@example.edu"]), 1), (CalendarFilter(hosts: ["pool"]), 1),
    (CalendarFilter(teachers: ["GRACE@example.edu"]), 2),
    (CalendarFilter(courses: ["MA201"], teachers: ["grace@example.edu"]), 0),
    (CalendarFilter(rooms: ["bbb"]), 2), (CalendarFilter(rooms: ["CS101/tutorial"]), 1),
    (CalendarFilter(rooms: ["CS101/lecture"]), 0),
  ])
  func `filters choose`(filter: CalendarFilter, count: Int) throws {
    #expect(try CalendarSamples.week().count { filter.matches($0.meeting) } == count)
  }

  @Test func `the pool is its parts, and what of it has no host yet`() throws {
    let meetings = [
      try CalendarSamples.meeting("A/a", "A", [], recordedHost: "room-01@example.edu"),
      try CalendarSamples.meeting("A/b", "B", [], host: .pool("studio")),
      try CalendarSamples.meeting("A/c", "C", []),
    ].map(\.meeting)
    let pool = CalendarFilter(hosts: ["pool"])
    #expect(meetings.map { pool.matches($0) } == [false, true, true])
    #expect(
      meetings.map { CalendarFilter(hosts: ["pool:studio"]).matches($0) } == [false, true, false])
    #expect(pool.complaint(about: [meetings[1]], [])?.message == nil)
  }

  @Test func `a course is its groups and what it shares`() throws {
    let meetings = [
      try CalendarSamples.meeting("CS101.B/x", "X", []),
      try CalendarSamples.meeting("MA1/y", "Y", [], sharedWith: ["CS101"]),
      try CalendarSamples.meeting("CS1015/z", "Z", []),
    ]
    let filter = CalendarFilter(courses: ["CS101"])
    #expect(meetings.map { filter.matches($0.meeting) } == [true, true, false])
  }

  @Test(arguments: [
    (CalendarFilter(courses: ["CS110"]), "there is no course 'CS110'", "did you mean 'CS101'?"),
    (
      CalendarFilter(teachers: ["gracy@example.edu"]),
      "there is no teacher or coach 'gracy@example.edu'", "did you mean 'grace@example.edu'?"
    ),
    (
      CalendarFilter(rooms: ["CS101/tutorail"]), "there is no room 'CS101/tutorail'",
      "did you mean 'CS101/tutorial'?"
    ),
  ])
  func `a name that is not there is told`(
    filter: CalendarFilter, message: String, hint: String
  ) throws {
    let complaint = filter.complaint(about: try CalendarSamples.week().map(\.meeting), [])
    #expect(complaint?.message == message)
    #expect(complaint?.hint == hint)
  }

  @Test func `a recorded host stands for the pool`() throws {
    let meetings = [
      try CalendarSamples.meeting("A/a", "A", [], recordedHost: "room-01@example.edu"),
      try CalendarSamples.meeting("A/b", "B", [], host: .pool("studio")),
    ]
    #expect(meetings.map(\.meeting.host) == ["room-01@example.edu", "pool:studio"])
  }
}
