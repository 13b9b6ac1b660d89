import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// What leaves the schedule goes as far as it lies ahead; the rows by moment are in
/// ``DecisionTableTests`` and ``RoomDecisionTests``.
@Suite struct WithdrawalDecisionTests {
  private func leaving(
    _ resource: Resource, applied: String = "2027-01-20T09:00:00Z", now: String
  ) throws -> Scene {
    var scene = try Scene.applied([resource], at: applied)
    scene.now = now
    scene.wanted = []
    return scene
  }

  @Test func `each object goes as far as it lies ahead`() throws {
    // One series that has begun, one date that is past, one that lies ahead.
    let dates =
      Build.mondays + [
        Build.occurrence("2027-02-03T14:00", minutes: 60),
        Build.occurrence("2027-04-07T16:00", minutes: 45),
      ]
    let scene = try leaving(Build.lecture(dates), now: "2027-03-01T12:00:00Z")
    let plan = try scene.plan()
    #expect(
      plan.lines == [
        "delete CS101/lecture: removed from schedule → cancel the rest of CS101/lecture#1, "
          + "forget CS101/lecture#2, delete CS101/lecture#3"
      ])
    let left = try scene.applied().records[0]
    #expect(left.objects == [])
    #expect(left.withdrawnAt == Build.instant("2027-03-01T12:00:00Z"))
  }

  @Test func `it says what goes: the times and the people, and nothing else`() throws {
    let scene = try leaving(
      Build.lecture(people: Build.students(1...3)), now: "2027-01-25T09:00:00Z")
    let plan = try scene.plan()
    #expect(
      plan.steps.flatMap(\.story) == [
        "delete CS101/lecture: removed from schedule",
        "when: mon 10:00-11:30; 14 dates, 2027-02-01 to 2027-05-03 → –",
        "registrants: 3 people → –",
      ])
    #expect(plan.steps.map(\.people) == [PeopleChange(added: 0, removed: 3)])
    #expect(plan.removedFiles == ["schedules/CS101.yaml"])
  }

  @Test func `an account that is no longer declared cannot be reached`() throws {
    var scene = try leaving(Build.lecture(), now: "2027-01-25T09:00:00Z")
    scene.accounts = [Scene.rooms]
    let plan = try scene.plan()
    #expect(
      plan.steps.map { $0.blocked?.text } == [
        "account 'zoom' is no longer declared: put it back into rooster.yaml until this is gone"
      ])
  }

  @Test func `a record without any object can be let go by anybody`() throws {
    var scene = try leaving(Build.tutorial(), now: "2027-01-25T09:00:00Z")
    scene.accounts = [Scene.zoom]
    let plan = try scene.plan()
    #expect(plan.lines == ["delete CS101/tutorial: removed from schedule → record"])
  }

  @Test func `what is protected is said before anything else, and leaves the plan empty`() throws {
    var scene = try leaving(
      Build.lecture { $0.isProtected = true }, now: "2027-03-01T09:30:00Z")
    scene.inDoubt = [Address("CS101/lecture")]
    let plan = try scene.plan()
    #expect(plan.steps.map(\.blocked) == [.protected])
    #expect(plan.isEmpty)
    #expect(plan.summary.blocked == 1)
    #expect(plan.impact == [])
  }

  @Test func `a create in doubt is settled first`() throws {
    var scene = try leaving(Build.lecture(), now: "2027-01-25T09:00:00Z")
    scene.inDoubt = [Address("CS101/lecture")]
    let plan = try scene.plan()
    #expect(plan.steps.map(\.blocked) == [.unsettled])
  }
}
