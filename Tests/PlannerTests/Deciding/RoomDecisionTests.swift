import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// Rooms exist only around their dates: recorded × desired × now, each row a whole plan.
///
/// The class is on Mondays 10:00 to 11:30 in Amsterdam, so the room of 1 March is open from 08:45 to
/// 11:00 UTC.
@Suite struct RoomDecisionTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var recorded: [Resource] = []
    /// When the recorded ones were applied.
    var applied = "2027-01-20T09:00:00Z"
    var wanted: [Resource] = []
    var now: String
    var steps: [String] = []
  }

  static let inWindow = "2027-03-01T09:00:00Z"
  static let later = "2027-03-01T09:30:00Z"

  static let clock = [
    Row(
      testDescription: "new long before: only recorded",
      wanted: [Build.tutorial()], now: "2027-01-25T09:00:00Z",
      steps: ["create CS101/tutorial: new in schedule → record opens 2027-02-01T08:45:00Z"]),
    Row(
      testDescription: "new within its window: recorded and opened",
      wanted: [Build.tutorial()], now: inWindow,
      steps: [
        "create CS101/tutorial: new in schedule → open 2027-03-01T10:00: 2027-03-01T08:45:00Z to "
          + "2027-03-01T11:00:00Z"
      ]),
    Row(
      testDescription: "new after its last date",
      wanted: [Build.tutorial()], now: "2027-06-01T09:00:00Z",
      steps: ["create CS101/tutorial: new in schedule → record"]),
    Row(
      testDescription: "recorded, a second before it opens",
      recorded: [Build.tutorial()], wanted: [Build.tutorial()], now: "2027-03-01T08:44:59Z"),
    Row(
      testDescription: "recorded, at the second it opens",
      recorded: [Build.tutorial()], wanted: [Build.tutorial()], now: "2027-03-01T08:45:00Z",
      steps: [
        "create CS101/tutorial@2027-03-01T10:00: its time has come → open 2027-03-01T10:00: "
          + "2027-03-01T08:45:00Z to 2027-03-01T11:00:00Z"
      ]),
    Row(
      testDescription: "recorded and missed: a second after it would have closed",
      recorded: [Build.tutorial()], wanted: [Build.tutorial()], now: "2027-03-01T11:00:00Z"),
    Row(
      testDescription: "open",
      recorded: [Build.tutorial()], applied: inWindow, wanted: [Build.tutorial()], now: later),
    Row(
      testDescription: "open, at the second it closes",
      recorded: [Build.tutorial()], applied: inWindow, wanted: [Build.tutorial()],
      now: "2027-03-01T11:00:00Z",
      steps: [
        "delete CS101/tutorial@2027-03-01T10:00: its time is over → end room-CS101/tutorial "
          + "opens 2027-03-08T08:45:00Z"
      ]),
    Row(
      testDescription: "still recorded as open when the next date opens",
      recorded: [Build.tutorial()], applied: inWindow, wanted: [Build.tutorial()],
      now: "2027-03-08T09:00:00Z",
      steps: [
        "create CS101/tutorial@2027-03-08T10:00: its time has come → end room-CS101/tutorial, "
          + "open 2027-03-08T10:00: 2027-03-08T08:45:00Z to 2027-03-08T11:00:00Z"
      ]),
  ]

  static let files = [
    Row(
      testDescription: "another title while it is open",
      recorded: [Build.tutorial()], applied: inWindow,
      wanted: [Build.tutorial(title: "Exercises")], now: later,
      steps: [
        "update CS101/tutorial: changed in schedule → record opens 2027-03-08T08:45:00Z"
      ]),
    Row(
      testDescription: "today's date taken out while it is open: ended when nobody is in it",
      recorded: [Build.tutorial()], applied: inWindow,
      wanted: [
        Build.tutorial(Build.mondays.filter { $0.start != Build.local("2027-03-01T10:00") })
      ],
      now: later,
      steps: [
        "update CS101/tutorial: changed in schedule → end room-CS101/tutorial "
          + "opens 2027-03-08T08:45:00Z"
      ]),
    Row(
      testDescription: "gone while it is open",
      recorded: [Build.tutorial()], applied: inWindow, now: later,
      steps: ["delete CS101/tutorial: removed from schedule → end room-CS101/tutorial"]),
    Row(
      testDescription: "gone while it is closed",
      recorded: [Build.tutorial()], now: "2027-01-25T09:00:00Z",
      steps: ["delete CS101/tutorial: removed from schedule → record"]),
    Row(
      testDescription: "gone and protected",
      recorded: [Build.tutorial { $0.isProtected = true }], now: "2027-01-25T09:00:00Z",
      steps: [
        "delete CS101/tutorial: removed from schedule → record "
          + "blocked: protected (`protect: true`), so it is not deleted"
      ]),
    Row(
      testDescription: "renamed while it is open: the room and its id stay",
      recorded: [Build.tutorial()], applied: inWindow,
      wanted: [
        Build.resource(
          "CS101/exercises",
          Build.tutorial { $0.movedFrom = Address("CS101/tutorial") }.meetingBody)
      ], now: later,
      steps: [
        "move CS101/exercises: renamed from CS101/tutorial → record opens 2027-03-08T08:45:00Z"
      ]),
    Row(
      testDescription: "another list of people",
      recorded: [Build.tutorial { $0.registrants = [] }],
      wanted: [
        Build.tutorial {
          $0.registrants = [Person(email: "s@example.edu", firstName: "", lastName: "")]
        }
      ], now: "2027-01-25T09:00:00Z",
      steps: [
        "update CS101/tutorial/registrants: the list of people changed → record "
          + "opens 2027-02-01T08:45:00Z"
      ]),
  ]

  @Test(arguments: clock + files)
  func `what a room needs follows from its windows and the moment`(_ row: Row) throws {
    var scene = try Scene.applied(row.recorded, at: row.applied)
    scene.now = row.now
    scene.wanted = row.wanted
    let plan = try scene.plan()
    #expect(plan.lines == row.steps)
  }

  @Test(arguments: clock + files)
  func `the plan after an apply is empty`(_ row: Row) throws {
    var scene = try Scene.applied(row.recorded, at: row.applied)
    scene.now = row.now
    scene.wanted = row.wanted
    let plan = try scene.applied().plan()
    #expect(plan.isEmpty)
  }

  @Test func `an open room whose class goes on longer keeps its end and is looked at then`() throws
  {
    var scene = try Scene.applied([Build.tutorial()], at: Self.inWindow)
    scene.now = Self.later
    let longer = Build.mondays.map {
      Occurrence(original: $0.original, start: $0.start, minutes: 180, label: nil, slot: nil)
    }
    scene.wanted = [Build.tutorial(longer)]
    let step = try #require(try scene.plan().steps.first)
    #expect(step.notes == ["the open room keeps its end at 12:00 and is opened again then"])
    #expect(
      step.target.due.prefix(3).map { "\($0.kind.rawValue) \($0.at)" } == [
        "roomEnd 2027-03-01T11:00:00Z", "roomEnd 2027-03-01T11:11:00Z",
        "roomEnd 2027-03-01T12:30:00Z",
      ])
  }

  @Test func `what happens to the room is said in a sentence`() throws {
    var scene = Scene()
    scene.now = Self.inWindow
    scene.wanted = [Build.tutorial()]
    let opened = try scene.plan()
    #expect(opened.steps.map(\.notes) == [["the room is opened now, until 12:00"]])
    scene = try scene.applied()
    scene.wanted = []
    let ended = try scene.plan()
    #expect(ended.steps.map(\.notes) == [["the room is ended as soon as nobody is in it"]])
  }

  @Test func `a room is looked for before it is made and looked into before it is ended`() throws {
    var scene = Scene()
    scene.now = Self.inWindow
    scene.wanted = [Build.tutorial()]
    let opened = try scene.plan()
    #expect(
      opened.steps.map(\.requests) == [
        RequestCounts(light: 2, medium: 0, heavy: 0, hostDaily: 1)
      ])
    scene = try scene.applied()
    scene.wanted = []
    let ended = try scene.plan()
    #expect(
      ended.steps.map(\.requests) == [RequestCounts(light: 2, medium: 0, heavy: 0, hostDaily: 0)])
  }

  @Test func `a create in doubt and an unfinished record`() throws {
    var scene = try Scene.applied([Build.tutorial()], at: "2027-01-20T09:00:00Z")
    scene.records[0].fingerprint = nil
    let unfinished = try scene.plan()
    #expect(
      unfinished.lines == [
        "update CS101/tutorial: an earlier apply did not finish it → record "
          + "opens 2027-02-01T08:45:00Z"
      ])
    scene.inDoubt = [Address("CS101/tutorial")]
    let blocked = try scene.plan()
    #expect(blocked.steps.map(\.blocked) == [.unsettled])
  }
}
