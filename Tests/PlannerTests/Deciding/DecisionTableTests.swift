import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// The planner's decision table for meetings: recorded × desired × now, each row a whole plan.
@Suite struct DecisionTableTests {
  /// What is recorded was applied on 20 January, before the term.
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var recorded: [Resource] = []
    var wanted: [Resource] = []
    var now = beforeTerm
    var steps: [String] = []
  }

  static let beforeTerm = "2027-01-25T09:00:00Z"
  static let betweenClasses = "2027-03-01T12:00:00Z"
  static let inClass = "2027-03-01T09:30:00Z"
  static let afterTerm = "2027-06-01T09:00:00Z"

  static let gone = [
    Row(
      testDescription: "nothing recorded, nothing wanted"),
    Row(
      testDescription: "gone before the term: all of it goes",
      recorded: [Build.lecture()],
      steps: [
        "delete CS101/lecture: removed from schedule → delete CS101/lecture#1"
      ]),
    Row(
      testDescription: "gone during the term: what is past stays",
      recorded: [Build.lecture()], now: betweenClasses,
      steps: [
        "delete CS101/lecture: removed from schedule → cancel the rest of CS101/lecture#1"
      ]),
    Row(
      testDescription: "gone while it runs: after the class",
      recorded: [Build.lecture()], now: inClass,
      steps: [
        "delete CS101/lecture: removed from schedule → cancel the rest of CS101/lecture#1 "
          + "blocked: in session; a later apply does it"
      ]),
    Row(
      testDescription: "gone after the term: nothing is touched",
      recorded: [Build.lecture()], now: afterTerm,
      steps: [
        "delete CS101/lecture: removed from schedule; all its dates are past, so nothing is "
          + "touched → forget CS101/lecture#1"
      ]),
    Row(
      testDescription: "gone and protected",
      recorded: [Build.lecture { $0.isProtected = true }],
      steps: [
        "delete CS101/lecture: removed from schedule → delete CS101/lecture#1 "
          + "blocked: protected (`protect: true`), so it is not deleted"
      ]),
  ]

  static let new = [
    Row(
      testDescription: "new before the term: all dates",
      wanted: [Build.lecture()],
      steps: [
        "create CS101/lecture: new in schedule → make 14 dates from 2027-02-01T10:00 (90)"
      ]),
    Row(
      testDescription: "new during the term: what lies ahead",
      wanted: [Build.lecture()], now: betweenClasses,
      steps: [
        "create CS101/lecture: new in schedule → make 9 dates from 2027-03-08T10:00 (90)"
      ]),
    Row(
      testDescription: "new while it would run: from the next date on",
      wanted: [Build.lecture()], now: inClass,
      steps: [
        "create CS101/lecture: new in schedule → make 9 dates from 2027-03-08T10:00 (90)"
      ]),
    Row(
      testDescription: "new after the term: only recorded",
      wanted: [Build.lecture()], now: afterTerm,
      steps: ["create CS101/lecture: new in schedule → no objects"]),
  ]

  static let kept = [beforeTerm, betweenClasses, inClass, afterTerm].map {
    Row(
      testDescription: "the same at \($0)", recorded: [Build.lecture()],
      wanted: [Build.lecture()], now: $0)
  }

  static let changed = [
    Row(
      testDescription: "another title before the term",
      recorded: [Build.lecture()], wanted: [Build.lecture(title: "Algorithms I")],
      steps: ["update CS101/lecture: changed in schedule → keep CS101/lecture#1"]),
    Row(
      testDescription: "another title while it runs",
      recorded: [Build.lecture()], wanted: [Build.lecture(title: "Algorithms I")], now: inClass,
      steps: [
        "update CS101/lecture: changed in schedule → keep CS101/lecture#1 "
          + "blocked: in session; a later apply does it"
      ]),
    Row(
      testDescription: "another person while it runs is let in",
      recorded: [Build.lecture(people: Build.students(1...2))],
      wanted: [Build.lecture(people: Build.students(1...3))], now: inClass,
      steps: [
        "update CS101/lecture/registrants: the list of people changed → keep CS101/lecture#1"
      ]),
    Row(
      testDescription: "one person less while it runs",
      recorded: [Build.lecture(people: Build.students(1...2))],
      wanted: [Build.lecture(people: Build.students(1...1))], now: inClass,
      steps: [
        "update CS101/lecture/registrants: the list of people changed → keep CS101/lecture#1"
      ]),
    Row(
      testDescription: "another title after the term",
      recorded: [Build.lecture()], wanted: [Build.lecture(title: "Algorithms I")],
      now: afterTerm,
      steps: ["update CS101/lecture: changed in schedule → no objects"]),
    Row(
      testDescription: "an hour later from the next date on",
      recorded: [Build.lecture()],
      wanted: [Build.lecture(Build.weekly("2027-02-01T11:00", count: 14))],
      now: betweenClasses,
      steps: [
        "update CS101/lecture: changed in schedule → keep CS101/lecture#1 as 9 dates from "
          + "2027-03-08T11:00 (90)"
      ]),
    Row(
      testDescription: "another host is another meeting",
      recorded: [Build.lecture()],
      wanted: [Build.lecture { $0.host = .user("room-01@example.edu") }], now: betweenClasses,
      steps: [
        "replace CS101/lecture: its host changed, which needs a new meeting → make 9 dates from "
          + "2027-03-08T10:00 (90), cancel the rest of CS101/lecture#1"
      ]),
    Row(
      testDescription: "another kind is another meeting",
      recorded: [Build.lecture()], wanted: [Build.lecture { $0.kind = .webinar }],
      steps: [
        "replace CS101/lecture: its kind or account changed, which needs a new one → make 14 "
          + "dates from 2027-02-01T10:00 (90), delete CS101/lecture#1"
      ]),
    Row(
      testDescription: "without dates there is no object",
      recorded: [Build.lecture()], wanted: [Build.lecture([])],
      steps: ["update CS101/lecture: changed in schedule → delete CS101/lecture#1"]),
    Row(
      testDescription: "protected and without dates: the links stay",
      recorded: [Build.lecture { $0.isProtected = true }],
      wanted: [Build.lecture([]) { $0.isProtected = true }],
      steps: [
        "update CS101/lecture: changed in schedule → delete CS101/lecture#1 "
          + "blocked: protected (`protect: true`), so it is not deleted"
      ]),
  ]

  @Test(arguments: gone + new + kept + changed)
  func `what one address needs follows from what is recorded, what is wanted and the moment`(
    _ row: Row
  ) throws {
    var scene = try Scene.applied(row.recorded, at: "2027-01-20T09:00:00Z")
    scene.now = row.now
    scene.wanted = row.wanted
    let plan = try scene.plan()
    #expect(plan.lines == row.steps)
  }

  @Test(arguments: (new + changed).filter { $0.now != inClass && !$0.steps[0].contains("blocked") })
  func `the plan after an apply is empty`(_ row: Row) throws {
    var scene = try Scene.applied(row.recorded, at: "2027-01-20T09:00:00Z")
    scene.now = row.now
    scene.wanted = row.wanted
    let plan = try scene.applied().plan()
    #expect(plan.lines == [])
  }

  @Test func `what an interrupted run left is taken up again`() throws {
    var scene = try Scene.applied([Build.lecture()], at: "2027-01-20T09:00:00Z")
    scene.records[0].fingerprint = nil
    scene.records[0].objects[0].attributes = .of("half sent")
    let plan = try scene.plan()
    #expect(
      plan.lines == [
        "update CS101/lecture: an earlier apply did not finish it → keep CS101/lecture#1"
      ])
  }

  @Test func `nothing is begun while an earlier create is in doubt`() throws {
    var scene = try Scene.applied([Build.lecture()], at: "2027-01-20T09:00:00Z")
    scene.wanted = [Build.lecture(title: "Algorithms I")]
    scene.inDoubt = [Address("CS101/lecture")]
    let plan = try scene.plan()
    #expect(
      plan.lines == [
        "update CS101/lecture: changed in schedule → keep CS101/lecture#1 "
          + "blocked: an earlier create has an unknown outcome"
      ])
  }

  @Test func `what came back after it was withdrawn is a new meeting`() throws {
    var scene = try Scene.applied([Build.lecture()], at: "2027-01-20T09:00:00Z")
    scene.wanted = []
    scene = try scene.applied()
    scene.wanted = [Build.lecture()]
    let plan = try scene.plan()
    #expect(
      plan.lines == [
        "create CS101/lecture: new in schedule → make 14 dates from 2027-02-01T10:00 (90)"
      ])
  }
}
