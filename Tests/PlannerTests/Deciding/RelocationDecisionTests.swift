import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// A class that is renamed keeps its links; one that changes its provider is made anew.
@Suite struct RelocationDecisionTests {
  private static func asRoom(_ resource: Resource) -> Resource {
    Build.resource(
      "CS101/lecture",
      Build.meeting(resource.meetingBody.timing.occurrences, title: "Algorithms", kind: .room))
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var recorded: Resource
    var applied = "2027-01-20T09:00:00Z"
    var wanted: Resource
    var now: String
    var steps: [String]
  }

  static let rows = [
    Row(
      testDescription: "a meeting becomes a room before the term",
      recorded: Build.lecture(), wanted: asRoom(Build.lecture()), now: "2027-01-25T09:00:00Z",
      steps: [
        "replace CS101/lecture: its kind or account changed, which needs a new one → "
          + "delete CS101/lecture#1"
      ]),
    Row(
      testDescription: "a meeting becomes a room during the term",
      recorded: Build.lecture(), wanted: asRoom(Build.lecture()), now: "2027-03-01T12:00:00Z",
      steps: [
        "replace CS101/lecture: its kind or account changed, which needs a new one → "
          + "cancel the rest of CS101/lecture#1"
      ]),
    Row(
      testDescription: "a meeting becomes a room while it runs",
      recorded: Build.lecture(), wanted: asRoom(Build.lecture()), now: "2027-03-01T09:30:00Z",
      steps: [
        "replace CS101/lecture: its kind or account changed, which needs a new one → "
          + "cancel the rest of CS101/lecture#1 blocked: in session; a later apply does it"
      ]),
    Row(
      testDescription: "a protected meeting does not become a room",
      recorded: Build.lecture { $0.isProtected = true },
      wanted: asRoom(Build.lecture()), now: "2027-01-25T09:00:00Z",
      steps: [
        "replace CS101/lecture: its kind or account changed, which needs a new one → "
          + "delete CS101/lecture#1 blocked: protected (`protect: true`), so it is not deleted"
      ]),
    Row(
      testDescription: "a room that is closed becomes a meeting",
      recorded: asRoom(Build.lecture()), wanted: Build.lecture(), now: "2027-03-01T12:00:00Z",
      steps: [
        "replace CS101/lecture: its kind or account changed, which needs a new one → "
          + "make 9 dates from 2027-03-08T10:00 (90)"
      ]),
    Row(
      testDescription: "a room that is open becomes a meeting",
      recorded: asRoom(Build.lecture()), applied: "2027-03-01T09:00:00Z",
      wanted: Build.lecture(), now: "2027-03-01T10:45:00Z",
      steps: [
        "replace CS101/lecture: its kind or account changed, which needs a new one → "
          + "make 9 dates from 2027-03-08T10:00 (90)"
      ]),
  ]

  @Test(arguments: rows)
  func `a class that changes its provider is made anew as far as it lies ahead`(
    _ row: Row
  ) throws {
    var scene = try Scene.applied([row.recorded], at: row.applied)
    scene.now = row.now
    scene.wanted = [row.wanted]
    let plan = try scene.plan()
    #expect(plan.lines == row.steps)
    guard plan.steps.allSatisfy({ $0.blocked == nil }) else { return }
    let second = try scene.applied().plan()
    #expect(second.lines == [])
  }

  @Test func `a renamed meeting keeps its object, its mark and its seed`() throws {
    var scene = try Scene.applied([Build.lecture()], at: "2027-01-20T09:00:00Z")
    let before = scene.records[0]
    scene.wanted = [
      Build.resource(
        "CS101/talk",
        Build.lecture { $0.movedFrom = Address("CS101/lecture") }.meetingBody)
    ]
    scene.now = "2027-01-25T09:00:00Z"
    let plan = try scene.plan()
    #expect(
      plan.lines == ["move CS101/talk: renamed from CS101/lecture → keep CS101/lecture#1"])
    #expect(plan.steps.map(\.requests) == [.none])
    let after = try scene.applied().records
    #expect(after.map(\.address) == [Address("CS101/talk")])
    #expect(after[0].objects == before.objects)
    #expect(after[0].seed == Address("CS101/lecture"))
    let second = try scene.applied().plan()
    #expect(second.lines == [])
  }

  @Test func `after the rename, the old name under moved_from asks for nothing more`() throws {
    var scene = try Scene.applied([Build.lecture()], at: "2027-01-20T09:00:00Z")
    scene.wanted = [
      Build.resource(
        "CS101/talk",
        Build.lecture { $0.movedFrom = Address("CS101/lecture") }.meetingBody)
    ]
    scene = try scene.applied()
    scene.wanted = [Build.resource("CS101/talk", Build.lecture().meetingBody)]
    let plan = try scene.plan()
    #expect(plan.steps.map(\.requests) == [.none])
    #expect(plan.stops == [])
  }
}
