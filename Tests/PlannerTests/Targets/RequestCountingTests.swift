import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// What a plan says it will spend is what carrying it out spends, call by call.
@Suite struct RequestCountingTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var recorded: [Resource] = [Build.lecture()]
    var wanted: Resource?
    var now = "2027-01-25T09:00:00Z"
    var counts: RequestCounts
  }

  private static func counts(
    light: Int = 0, heavy: Int = 0, hostDaily: Int = 0
  ) -> RequestCounts {
    RequestCounts(light: light, medium: 0, heavy: heavy, hostDaily: hostDaily)
  }

  /// A moved date and one that is cancelled, in a series that is otherwise weekly.
  static let irregular = Build.mondays.enumerated().compactMap { index, occurrence in
    switch index {
    case 4: Build.occurrence("\(occurrence.original)", movedTo: "2027-03-03T15:00")
    case 8: nil
    default: occurrence
    }
  }

  static let rows = [
    Row(
      testDescription: "a new series",
      recorded: [], wanted: Build.lecture(), counts: counts(light: 1, hostDaily: 1)),
    Row(
      testDescription: "a new series with a moved and a cancelled date",
      recorded: [], wanted: Build.lecture(irregular), counts: counts(light: 3, hostDaily: 2)),
    Row(
      testDescription: "a new single meeting with people: one batch of 30 and one of 4",
      recorded: [],
      wanted: Build.lecture(
        [Build.occurrence("2027-03-10T15:00")], people: Build.students(1...34)),
      counts: counts(light: 1, heavy: 2, hostDaily: 1)),
    Row(
      testDescription: "a new single meeting with 31 people: a batch and one by itself",
      recorded: [],
      wanted: Build.lecture(
        [Build.occurrence("2027-03-10T15:00")], people: Build.students(1...31)),
      counts: counts(light: 2, heavy: 1, hostDaily: 1)),
    Row(
      testDescription: "a new series with people: a call for each",
      recorded: [], wanted: Build.lecture(people: Build.students(1...34)),
      counts: counts(light: 35, hostDaily: 1)),
    Row(
      testDescription: "a title of a series: sent and read back",
      wanted: Build.lecture(title: "Algorithms I"), counts: counts(light: 2, hostDaily: 1)),
    Row(
      testDescription: "a date moved",
      wanted: Build.lecture(
        Build.mondays.map {
          $0.original == Build.local("2027-03-15T10:00")
            ? Build.occurrence("2027-03-15T10:00", movedTo: "2027-03-16T15:00") : $0
        }),
      counts: counts(light: 1, hostDaily: 1)),
    Row(
      testDescription: "a date cancelled",
      wanted: Build.lecture(Build.mondays.filter { $0.start != Build.local("2027-03-15T10:00") }),
      counts: counts(light: 1)),
    Row(
      testDescription: "an hour later from now on: the series sent anew and read back",
      wanted: Build.lecture(Build.weekly("2027-02-01T11:00", count: 14)),
      counts: counts(light: 2, hostDaily: 1)),
    Row(
      testDescription: "a single meeting at another time",
      recorded: [Build.lecture([Build.occurrence("2027-03-10T15:00")])],
      wanted: Build.lecture([Build.occurrence("2027-03-10T16:00")]),
      counts: counts(light: 1, hostDaily: 1)),
    Row(
      testDescription: "people exchanged: two off in one call, one on",
      recorded: [Build.lecture(people: Build.students(1...5))],
      wanted: Build.lecture(people: Build.students(3...6)), counts: counts(light: 2)),
    Row(
      testDescription: "panelists exchanged",
      recorded: [
        Build.lecture([Build.occurrence("2027-03-10T15:00")]) {
          $0.kind = .webinar
          $0.panelists = [Person(email: "a@example.edu", firstName: "A", lastName: "")]
        }
      ],
      wanted: Build.lecture([Build.occurrence("2027-03-10T15:00")]) {
        $0.kind = .webinar
        $0.panelists = [Person(email: "b@example.edu", firstName: "B", lastName: "")]
      }, counts: counts(light: 2)),
    Row(testDescription: "all of it gone", counts: counts(light: 1)),
    Row(
      testDescription: "the rest of it gone: each date by itself",
      now: "2027-03-01T12:00:00Z", counts: counts(light: 9)),
    Row(
      testDescription: "gone when all is past", now: "2027-06-01T09:00:00Z", counts: .none),
    Row(
      testDescription: "another host: made anew, and the old one gone",
      wanted: Build.lecture { $0.host = .user("room-01@example.edu") },
      counts: counts(light: 2, hostDaily: 1)),
  ]

  @Test(arguments: rows)
  func `what is counted beforehand is what is called`(_ row: Row) throws {
    var scene = try Scene.applied(row.recorded, at: "2027-01-20T09:00:00Z")
    scene.now = row.now
    scene.wanted = [row.wanted].compactMap(\.self)
    let step = try #require(try scene.plan().steps.first)
    #expect(step.requests == row.counts)
    guard case .meeting(let target) = step.target.remote else {
      Issue.record("the step is not about a meeting")
      return
    }
    var provider = ImaginedProvider()
    _ = provider.carryOut(
      target, from: scene.records.first?.objects ?? [], capabilities: Build.zoom)
    var called = RequestCounts.none
    for call in provider.calls { called.add(Build.costs.cost(of: call)) }
    #expect(called == row.counts)
  }

  @Test func `each kind of call is counted with its own cost`() throws {
    var scene = Scene()
    scene.now = "2027-01-25T09:00:00Z"
    // Only what registers in a batch is heavy, and only a cancelled date counts for the host.
    scene.accounts[0].costs.create = RequestCost(category: .medium, countsForHost: false)
    scene.accounts[0].costs.cancel = RequestCost(category: .light, countsForHost: true)
    scene.wanted = [Build.lecture(Self.irregular, people: Build.students(1...2))]
    let plan = try scene.plan()
    #expect(
      plan.steps.map(\.requests) == [
        RequestCounts(light: 4, medium: 1, heavy: 0, hostDaily: 2)
      ])
  }
}
