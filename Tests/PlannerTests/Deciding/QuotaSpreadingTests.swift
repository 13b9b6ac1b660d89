import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// Quotas are planned, not hit: soonest class first, five of a host's hundred kept back, the rest later
/// with a date (docs/providers.md, Zoom 6).
@Suite struct QuotaSpreadingTests {
  /// Single meetings of one host on consecutive days, in the order that is given; the later, the sooner
  /// in the alphabet.
  private func classes(_ days: [Int], host: String = "ada@example.edu") -> [Resource] {
    days.map { day in
      let start = Build.weekly("2027-03-02T10:00", count: 400, every: 1)[day].original
      return Build.resource(
        "\(host.prefix { $0 != "@" })\(999 - day)/class",
        Build.meeting([Build.occurrence("\(start)")], host: host))
    }
  }

  private func plan(
    _ wanted: [Resource], used: Int = 0, day: String = "2027-03-01"
  ) throws -> Plan {
    var scene = Scene()
    scene.wanted = wanted
    scene.usage = [
      HostUsage(
        account: "zoom", host: "ada@example.edu", day: Build.local("\(day)T00:00").date,
        used: used)
    ]
    return try scene.plan()
  }

  @Test func `ninety-five of a hundred are planned today, and the soonest`() throws {
    let plan = try plan(classes(Array(0..<100).reversed()))
    let waiting = plan.steps.filter { $0.notBefore != nil }
    #expect(
      waiting.map { "\($0.address) \($0.notBefore.map(\.description) ?? "")" } == [
        "ada904/class 2027-03-02T00:00:00Z", "ada903/class 2027-03-02T00:00:00Z",
        "ada902/class 2027-03-02T00:00:00Z", "ada901/class 2027-03-02T00:00:00Z",
        "ada900/class 2027-03-02T00:00:00Z",
      ])
    #expect(plan.steps.last?.address == Address("ada900/class"))
    #expect(
      plan.quotas == [
        HostQuota(
          account: "zoom", host: "ada@example.edu", limit: 100, used: 0, planned: 95, deferred: 5)
      ])
  }

  /// How many of 200 classes are done on which day, when so many calls were spent already.
  struct Spread: CustomTestStringConvertible, Sendable {
    var used: Int
    var day: String
    /// How many of the calls that were spent count today.
    var counted: Int
    /// How many classes are done now, and how many wait for each of the days after.
    var days: [Int]

    var testDescription: String { "\(used) spent on \(day)" }
  }

  static let spreads = [
    Spread(used: 0, day: "2027-03-01", counted: 0, days: [95, 95, 10, 0]),
    Spread(used: 60, day: "2027-03-01", counted: 60, days: [35, 95, 70, 0]),
    Spread(used: 99, day: "2027-03-01", counted: 99, days: [0, 95, 95, 10]),
    Spread(used: 95, day: "2027-02-28", counted: 0, days: [95, 95, 10, 0]),
  ]

  @Test(arguments: spreads)
  func `what was spent today counts, and what was spent yesterday does not`(
    _ row: Spread
  ) throws {
    let plan = try plan(classes(Array(0..<200)), used: row.used, day: row.day)
    let days: [Instant?] =
      [nil] + (2...4).map { Build.instant("2027-03-0\($0)T00:00:00Z") }
    #expect(days.map { day in plan.steps.count { $0.notBefore == day } } == row.days)
    #expect(plan.steps.count == 200)
    #expect(
      plan.quotas == [
        HostQuota(
          account: "zoom", host: "ada@example.edu", limit: 100, used: row.counted,
          planned: row.days[0], deferred: 200 - row.days[0])
      ])
  }

  @Test func `each host has a day of its own`() throws {
    let plan = try plan(
      classes(Array(0..<90)) + classes(Array(0..<100), host: "room-01@example.edu"), used: 10)
    #expect(
      plan.quotas.map { "\($0.host) \($0.used) \($0.planned) \($0.deferred)" } == [
        "ada@example.edu 10 85 5", "room-01@example.edu 0 95 5",
      ])
  }

  @Test func `what costs the host nothing never waits`() throws {
    var scene = try Scene.applied(
      [Build.lecture(people: Build.students(1...2))], at: "2027-01-20T09:00:00Z")
    scene.wanted = [Build.lecture(people: Build.students(1...3))]
    scene.usage = [
      HostUsage(
        account: "zoom", host: "ada@example.edu", day: Build.instant(scene.now).utc.date,
        used: 100)
    ]
    let plan = try scene.plan()
    #expect(plan.steps.map(\.notBefore) == [nil])
    #expect(plan.quotas == [])
  }

  @Test func `what is blocked spends nothing`() throws {
    var scene = Scene()
    scene.wanted = [Build.lecture()]
    scene.inDoubt = [Address("CS101/lecture")]
    let plan = try scene.plan()
    #expect(plan.steps.map(\.blocked) == [.unsettled])
    #expect(plan.quotas == [])
  }

  @Test func `more calls than a day holds begin on a day of their own`() throws {
    // 120 dates at 120 times: each is a meeting of its own.
    let many = (0..<120).map { index in
      Occurrence(
        original: Build.local("2027-03-02T00:00").adding(minutes: index * 24 * 60 + index),
        start: Build.local("2027-03-02T00:00").adding(minutes: index * 24 * 60 + index),
        minutes: 60, label: nil, slot: nil)
    }
    let big = Build.resource("big/class", Build.meeting(many))
    let alone = try plan([big])
    #expect(alone.steps.map(\.requests.hostDaily) == [120])
    #expect(alone.steps.map(\.notBefore) == [nil])
    let late = try plan([big], used: 1)
    #expect(late.steps.map(\.notBefore) == [Build.instant("2027-03-02T00:00:00Z")])
  }

  @Test func `a provider without such a limit defers nothing`() throws {
    var scene = Scene()
    scene.wanted = classes(Array(0..<200))
    scene.accounts[0].capabilities.hostDailyLimit = nil
    let plan = try scene.plan()
    #expect(plan.steps.count { $0.notBefore != nil } == 0)
    #expect(plan.quotas == [])
  }
}
