import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// What the clock will ask for, so that a later plan finds it without reading bodies.
@Suite struct DueItemsTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var resource: Resource
    var now = "2027-01-20T09:00:00Z"
    var horizonDays = 400
    var items: [String]
  }

  static let twoDates = Build.weekly("2027-03-01T10:00", count: 2)

  static let rows = [
    Row(testDescription: "a meeting within the horizon", resource: Build.lecture(), items: []),
    Row(
      testDescription: "a meeting beyond the horizon: when its next date comes within it",
      resource: Build.lecture(), horizonDays: 30,
      items: ["horizon CS101/lecture 2027-01-23T09:00:00Z"]),
    Row(
      testDescription: "a room: each opening and each closing",
      resource: Build.tutorial(twoDates),
      items: [
        "room CS101/tutorial 2027-03-01T08:45:00Z until 2027-03-01T11:00:00Z",
        "roomEnd CS101/tutorial 2027-03-01T11:00:00Z",
        "room CS101/tutorial 2027-03-08T08:45:00Z until 2027-03-08T11:00:00Z",
        "roomEnd CS101/tutorial 2027-03-08T11:00:00Z",
      ]),
    Row(
      testDescription: "a room that is open now: its closing and what follows",
      resource: Build.tutorial(twoDates), now: "2027-03-01T08:45:00Z",
      items: [
        "roomEnd CS101/tutorial 2027-03-01T11:00:00Z",
        "room CS101/tutorial 2027-03-08T08:45:00Z until 2027-03-08T11:00:00Z",
        "roomEnd CS101/tutorial 2027-03-08T11:00:00Z",
      ]),
    Row(
      testDescription: "a meeting's announcements: each edge of their windows once",
      resource: Build.lecture {
        $0.announcements = [
          Build.announcement(
            "class", of: "CS101/lecture", from: "2027-01-25T09:00:00Z",
            until: "2027-02-01T09:00:00Z"),
          Build.announcement("press", of: "CS101/lecture", from: "2027-02-01T09:00:00Z"),
        ]
      },
      items: [
        "announcement CS101/lecture 2027-01-25T09:00:00Z",
        "announcement CS101/lecture 2027-02-01T09:00:00Z",
      ]),
    Row(
      testDescription: "an announcement of its own",
      resource: AnnouncementDecisionTests.welcome(
        from: "2027-01-10T09:00:00Z", until: "2027-02-01T09:00:00Z"),
      items: ["announcement CS101/announcements/welcome 2027-02-01T09:00:00Z"]),
    Row(
      testDescription: "at one moment the announcement comes first",
      resource: Build.tutorial(Array(twoDates.prefix(1))) {
        $0.announcements = [
          Build.announcement("class", of: "CS101/tutorial", from: "2027-03-01T08:45:00Z")
        ]
      },
      items: [
        "announcement CS101/tutorial 2027-03-01T08:45:00Z",
        "room CS101/tutorial 2027-03-01T08:45:00Z until 2027-03-01T11:00:00Z",
        "roomEnd CS101/tutorial 2027-03-01T11:00:00Z",
      ]),
  ]

  @Test(arguments: rows)
  func `the clock is told what to ask for`(_ row: Row) throws {
    var scene = Scene()
    scene.now = row.now
    scene.policy.horizonDays = row.horizonDays
    let items = DueItems(
      of: row.resource, after: Build.instant(row.now), context: try scene.context()
    ).items
    #expect(items.map(\.line) == row.items)
  }

  @Test func `what was looked at and did not change is recorded anew, so it is not asked again`()
    throws
  {
    var scene = try Scene.applied([Build.tutorial(Self.twoDates)], at: "2027-01-20T09:00:00Z")
    // The room was never opened, and its window is over: nothing is left to do.
    scene.now = "2027-03-01T11:00:00Z"
    scene.due = [
      DueItem(
        address: Address("CS101/tutorial"), kind: .room,
        at: Build.instant("2027-03-01T08:45:00Z"), until: Build.instant("2027-03-01T11:00:00Z"))
    ]
    let plan = try scene.plan()
    #expect(plan.lines == [])
    #expect(plan.touched == [Build.tutorial(Self.twoDates)])
  }

  @Test func `the next opening of each room is listed, from the files and from the store`() throws {
    var scene = try Scene.applied(
      [
        Build.tutorial(Self.twoDates),
        Build.resource(
          "CS102/tutorial",
          Build.meeting([Build.occurrence("2027-03-01T09:00")], title: "Other", kind: .room)),
      ], at: "2027-01-20T09:00:00Z")
    scene.wanted = [Build.tutorial(Self.twoDates)]
    scene.passedOver = ["schedules/CS102.yaml"]
    scene.upcoming = [
      DueItem(
        address: Address("CS102/tutorial"), kind: .room,
        at: Build.instant("2027-03-01T07:45:00Z"), until: nil),
      DueItem(
        address: Address("CS102/tutorial"), kind: .roomEnd,
        at: Build.instant("2027-03-01T10:00:00Z"), until: nil),
      // The store speaks for files that were passed over only.
      DueItem(
        address: Address("CS101/tutorial"), kind: .room,
        at: Build.instant("2027-02-22T08:45:00Z"), until: nil),
    ]
    let plan = try scene.plan()
    #expect(
      plan.later == [
        LaterRoom(
          address: Address("CS102/tutorial"), opens: Build.instant("2027-03-01T07:45:00Z")),
        LaterRoom(
          address: Address("CS101/tutorial"), opens: Build.instant("2027-03-01T08:45:00Z")),
      ])
    #expect(plan.summary.later == 2)
  }
}

extension DueItem {
  fileprivate var line: String {
    "\(kind.rawValue) \(address) \(at)" + (until.map { " until \($0)" } ?? "")
  }
}
