import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// `policy.freeze_running` and `policy.horizon`.
@Suite struct FreezeAndHorizonTests {
  /// One moment around the class of 1 March, 10:00 to 11:30 in Amsterdam.
  struct Moment: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var now: String
    var isHeld: Bool
  }

  static let moments = [
    Moment(testDescription: "a second before", now: "2027-03-01T08:59:59Z", isHeld: false),
    Moment(testDescription: "at its start", now: "2027-03-01T09:00:00Z", isHeld: true),
    Moment(testDescription: "a second before its end", now: "2027-03-01T10:29:59Z", isHeld: true),
    Moment(testDescription: "at its end", now: "2027-03-01T10:30:00Z", isHeld: false),
  ]

  @Test(arguments: moments)
  func `a class is held from its first second to its last`(_ moment: Moment) throws {
    var scene = try Scene.applied([Build.lecture()], at: "2027-01-20T09:00:00Z")
    scene.now = moment.now
    scene.wanted = [Build.lecture(title: "Algorithms I")]
    let frozen = try scene.plan()
    let end = Build.instant("2027-03-01T10:30:00Z")
    #expect(frozen.steps.map(\.blocked) == [moment.isHeld ? .inSession(until: end) : nil])
    scene.policy.freezesRunning = false
    let free = try scene.plan()
    #expect(free.steps.map(\.blocked) == [nil])
  }

  @Test(arguments: moments)
  func `a class that has begun is never cancelled, frozen or not`(_ moment: Moment) throws {
    var scene = try Scene.applied([Build.lecture()], at: "2027-01-20T09:00:00Z")
    scene.policy.freezesRunning = false
    scene.now = moment.now
    let unchanged = try scene.plan()
    #expect(unchanged.lines == [])
    let today = Build.local("2027-03-01T10:00")
    scene.wanted = [Build.lecture(Build.mondays.filter { $0.start != today })]
    let slots = try scene.applied().records[0].objects[0].slots ?? []
    let hasBegun = Build.instant(moment.now) >= Build.instant("2027-03-01T09:00:00Z")
    #expect(slots.filter { $0.start == today }.map(\.isCancelled) == [!hasBegun])
  }

  @Test func `a class that was moved is held where it is now`() throws {
    var dates = Build.mondays
    dates[4] = Build.occurrence("2027-03-01T10:00", movedTo: "2027-03-01T16:00")
    var scene = try Scene.applied([Build.lecture(dates)], at: "2027-01-20T09:00:00Z")
    scene.wanted = [Build.lecture(dates, title: "Algorithms I")]
    scene.now = "2027-03-01T09:30:00Z"
    let morning = try scene.plan()
    #expect(morning.steps.map(\.blocked) == [nil])
    scene.now = "2027-03-01T15:30:00Z"
    let afternoon = try scene.plan()
    #expect(
      afternoon.steps.map(\.blocked) == [.inSession(until: Build.instant("2027-03-01T16:30:00Z"))])
  }

  @Test func `a cancelled class holds nothing`() throws {
    let dates = Build.mondays.filter { $0.start != Build.local("2027-03-01T10:00") }
    var scene = try Scene.applied([Build.lecture(dates)], at: "2027-01-20T09:00:00Z")
    scene.wanted = [Build.lecture(dates, title: "Algorithms I")]
    scene.now = "2027-03-01T09:30:00Z"
    let plan = try scene.plan()
    #expect(plan.steps.map(\.blocked) == [nil])
  }

  @Test func `what lies beyond the horizon is made when it comes within it`() throws {
    var scene = Scene()
    scene.now = "2027-01-20T09:00:00Z"
    scene.policy.horizonDays = 30
    scene.wanted = [Build.lecture()]
    let first = try scene.plan()
    #expect(
      first.lines == [
        "create CS101/lecture: new in schedule → make 3 dates from 2027-02-01T10:00 (90)"
      ])
    scene = try scene.applied()
    scene.now = "2027-01-23T08:59:00Z"
    let tooSoon = try scene.plan()
    #expect(tooSoon.lines == [])
    scene.now = "2027-01-23T09:00:00Z"
    let reached = try scene.plan()
    #expect(
      reached.lines == [
        "update CS101/lecture: more dates have come within the horizon → keep CS101/lecture#1 as "
          + "4 dates from 2027-02-01T10:00 (90)"
      ])
    #expect(reached.stops == [])
  }

  @Test func `after its dates a class is not named again`() throws {
    var scene = try Scene.applied(
      [Build.lecture(Build.mondays + [Build.occurrence("2027-02-03T14:00", minutes: 60)])],
      at: "2027-01-20T09:00:00Z")
    scene.now = "2027-02-10T12:00:00Z"
    let afterOne = try scene.plan()
    #expect(afterOne.lines == [])
    scene.now = "2027-07-01T12:00:00Z"
    let afterAll = try scene.plan()
    #expect(afterAll.lines == [])
  }
}
