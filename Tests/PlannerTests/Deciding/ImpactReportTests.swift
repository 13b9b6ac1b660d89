import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// What people will notice, told before anything is done: each kind once, in its words.
@Suite struct ImpactReportTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var recorded: [Resource] = [Build.lecture()]
    var wanted: [Resource] = []
    /// Between classes, with the next one a week ahead.
    var now = "2027-03-01T12:00:00Z"
    var texts: [String]
  }

  /// Sunday, 22 hours before the class of 1 March.
  static let dayBefore = "2027-02-28T11:00:00Z"

  static let march1 = Build.occurrence("2027-03-01T10:00").original.date

  static let links = [
    Row(testDescription: "nothing changed", wanted: [Build.lecture()], texts: []),
    Row(testDescription: "new", recorded: [], wanted: [Build.lecture()], texts: []),
    Row(
      testDescription: "gone with nobody listed",
      texts: ["CS101/lecture: its join link ends"]),
    Row(
      testDescription: "gone with one person listed",
      recorded: [Build.lecture(people: Build.students(1...1))],
      texts: ["CS101/lecture: its join link ends, and 1 registered person loses theirs"]),
    Row(
      testDescription: "gone with three people listed",
      recorded: [Build.lecture(people: Build.students(1...3))],
      texts: ["CS101/lecture: its join link ends, and 3 registered people lose theirs"]),
    Row(
      testDescription: "gone after its last date", now: "2027-06-01T09:00:00Z", texts: []),
    Row(
      testDescription: "another host",
      wanted: [Build.lecture { $0.host = .user("room-01@example.edu") }],
      texts: ["CS101/lecture: the join link changes"]),
    Row(
      testDescription: "another title", wanted: [Build.lecture(title: "Algorithms I")], texts: []),
    Row(
      testDescription: "one of two links goes",
      recorded: [
        Build.lecture(Build.mondays + [Build.occurrence("2027-04-07T16:00", minutes: 45)])
      ],
      wanted: [Build.lecture()], texts: ["CS101/lecture: one of its join links ends"]),
    Row(
      testDescription: "all dates go",
      wanted: [Build.lecture([])], texts: ["CS101/lecture: the join link changes"]),
    Row(
      testDescription: "protected and gone",
      recorded: [Build.lecture { $0.isProtected = true }], texts: []),
    Row(
      testDescription: "a room becomes a meeting before it was ever open",
      recorded: [
        Build.resource("CS101/lecture", Build.meeting(Build.mondays, kind: .room))
      ],
      wanted: [Build.lecture()], now: "2027-01-25T09:00:00Z",
      texts: ["CS101/lecture: the join link changes"]),
  ]

  static let people = [
    Row(
      testDescription: "one more person",
      recorded: [Build.lecture(people: Build.students(1...2))],
      wanted: [Build.lecture(people: Build.students(1...3))],
      texts: ["CS101/lecture/registrants: 1 registered"]),
    Row(
      testDescription: "two others for one",
      recorded: [Build.lecture(people: Build.students(1...2))],
      wanted: [Build.lecture(people: Build.students(2...4))],
      texts: ["CS101/lecture/registrants: 2 registered, 1 taken off the list"]),
    Row(
      testDescription: "one person less",
      recorded: [Build.lecture(people: Build.students(1...2))],
      wanted: [Build.lecture(people: Build.students(1...1))],
      texts: ["CS101/lecture/registrants: 1 taken off the list"]),
  ]

  static let soon = [
    Row(
      testDescription: "a title within 24 hours",
      wanted: [Build.lecture(title: "Algorithms I")], now: dayBefore,
      texts: ["CS101/lecture: changes within 24 hours (2027-03-01 10:00)"]),
    Row(
      testDescription: "exactly 24 hours before",
      wanted: [Build.lecture(title: "Algorithms I")], now: "2027-02-28T09:00:00Z",
      texts: ["CS101/lecture: changes within 24 hours (2027-03-01 10:00)"]),
    Row(
      testDescription: "a second more than 24 hours before",
      wanted: [Build.lecture(title: "Algorithms I")], now: "2027-02-28T08:59:59Z", texts: []),
    Row(
      testDescription: "another list of people is no change of the class",
      recorded: [Build.lecture(people: Build.students(1...2))],
      wanted: [Build.lecture(people: Build.students(1...3))], now: dayBefore,
      texts: ["CS101/lecture/registrants: 1 registered"]),
    Row(
      testDescription: "gone within 24 hours",
      now: dayBefore,
      texts: [
        "CS101/lecture: its join link ends",
        "CS101/lecture: changes within 24 hours (2027-03-01 10:00)",
      ]),
    Row(
      testDescription: "tomorrow's class is cancelled",
      wanted: [Build.lecture(Build.mondays.filter { $0.original.date != march1 })],
      now: dayBefore,
      texts: ["CS101/lecture: changes within 24 hours (2027-03-01 10:00)"]),
    Row(
      testDescription: "a class is put on tomorrow",
      recorded: [Build.lecture(Build.mondays.filter { $0.original.date != march1 })],
      wanted: [Build.lecture()], now: dayBefore,
      texts: ["CS101/lecture: changes within 24 hours (2027-03-01 10:00)"]),
    Row(
      testDescription: "a class weeks ahead is cancelled, and tomorrow's stays",
      wanted: [Build.lecture(Build.mondays.dropLast())], now: dayBefore, texts: []),
    Row(
      testDescription: "tomorrow's class in a room is cancelled",
      recorded: [Build.tutorial()],
      wanted: [Build.tutorial(Build.mondays.filter { $0.original.date != march1 })],
      now: dayBefore,
      texts: ["CS101/tutorial: changes within 24 hours (2027-03-01 10:00)"]),
  ]

  @Test(arguments: links + people + soon)
  func `people are told what they will notice`(_ row: Row) throws {
    var scene = try Scene.applied(row.recorded, at: "2027-01-20T09:00:00Z")
    scene.now = row.now
    scene.wanted = row.wanted
    let plan = try scene.plan()
    #expect(plan.impact.map(\.text) == row.texts)
  }

  @Test func `a date that the horizon brings is no change within 24 hours`() throws {
    var scene = Scene()
    scene.now = "2027-02-26T12:00:00Z"
    scene.policy.horizonDays = 1
    scene.wanted = [Build.lecture()]
    scene = try scene.applied()
    scene.now = Self.dayBefore
    let plan = try scene.plan()
    #expect(plan.steps.map(\.reason) == [.horizonReached])
    #expect(plan.steps.map(\.startsAt) == [Build.instant("2027-03-01T09:00:00Z")])
    #expect(plan.impact == [])
  }

  @Test func `a change that an earlier run began was told then`() throws {
    var scene = try Scene.applied([Build.lecture()], at: "2027-01-20T09:00:00Z")
    scene.now = Self.dayBefore
    scene.records[0].fingerprint = nil
    scene.wanted = [Build.lecture(title: "Algorithms I")]
    let plan = try scene.plan()
    #expect(plan.steps.map(\.reason) == [.unfinished])
    #expect(plan.steps.map(\.firstChange) == [Build.instant("2027-03-01T09:00:00Z")])
    #expect(plan.impact == [])
  }

  @Test func `a host with too much at a time is told with the class that asked`() throws {
    var scene = Scene()
    scene.now = "2027-01-20T09:00:00Z"
    scene.accounts[0].capabilities.hostConcurrency = 1
    scene.wanted = [
      Build.lecture(),
      Build.resource("CS102/lab", Build.meeting([Build.occurrence("2027-03-01T11:00")])),
    ]
    let plan = try scene.plan()
    #expect(
      plan.impact.map(\.text) == [
        "CS101/lecture: clash: ada@example.edu already holds as many classes as it can on "
          + "2027-03-01 at 10:00; give one of them another host",
        "CS102/lab: clash: ada@example.edu already holds as many classes as it can on "
          + "2027-03-01 at 11:00; give one of them another host",
      ])
  }

  @Test func `it is sorted by address`() throws {
    let others = ["CS104", "CS102", "CS103"].map {
      Build.resource("\($0)/lecture", Build.meeting(Build.mondays, title: $0))
    }
    var scene = try Scene.applied(others, at: "2027-01-20T09:00:00Z")
    scene.wanted = []
    let plan = try scene.plan()
    #expect(
      plan.impact == [
        .linkEnds(Address("CS102/lecture"), people: 0),
        .linkEnds(Address("CS103/lecture"), people: 0),
        .linkEnds(Address("CS104/lecture"), people: 0),
      ])
  }
}
