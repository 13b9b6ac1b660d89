import CivilTime
import Domain
import TestSupport
import Testing

@testable import Planner

/// What an administrator learns of the hosts.
@Suite struct HostReportTests {
  private static let ada = "ada@example.edu"
  private static let room = "room-01@example.edu"

  @Test func `each host with its classes, those that are planned and those that are recorded`()
    throws
  {
    var scene = try Scene.applied(
      [Self.pooled("CS101/lecture", "2027-05-03T09:00")], at: "2027-02-20T09:00:00Z")
    scene.wanted += [
      Self.pooled("CS102/lecture", "2027-05-03T09:30"),
      Self.named("CS103/lecture", "2027-05-04T09:00", by: Self.room),
    ]
    let hosting = try #require(try scene.hosting().first)
    #expect(
      Self.lines(hosting) == [
        "ada@example.edu CS101/lecture 1 date", "room-01@example.edu CS102/lecture 1 date",
        "room-01@example.edu CS103/lecture 1 date, named",
      ])
    #expect(hosting.hosts.map(\.atOnce) == [1, 1])
    #expect(hosting.hosts.map(\.minutes) == [90, 180])
    #expect(hosting.declared == 2)
    #expect(hosting.used == 2)
  }

  @Test func `dates that are past are no load any more`() throws {
    var scene = try Scene.applied([Build.lecture()], at: "2027-01-20T09:00:00Z")
    scene.now = "2027-03-01T12:00:00Z"
    let hosting = try #require(try scene.hosting().first)
    #expect(hosting.hosts.map(\.dates) == [9, 0])
  }

  @Test func `a clash is told for all classes of the host that meet, recorded ones too`() throws {
    var scene = try Scene.applied(
      [
        Self.named("CS101/lecture", "2027-05-03T09:00", by: Self.ada),
        Self.named("CS102/lecture", "2027-05-03T09:30", by: Self.ada),
      ], at: "2027-02-20T09:00:00Z")
    scene.wanted.append(Self.named("CS103/lecture", "2027-05-03T10:00", by: Self.ada))
    scene.wanted.append(Self.named("CS104/lecture", "2027-05-03T12:00", by: Self.ada))
    let hosting = try #require(try scene.hosting().first)
    #expect(
      hosting.hosts[0].classes.map { "\($0.address) \($0.clashes.count)" } == [
        "CS101/lecture 1", "CS102/lecture 1", "CS103/lecture 1", "CS104/lecture 0",
      ])
    #expect(hosting.need.fewest == 1)
  }

  @Test func `who has no host is told with the dates on which nobody is free`() throws {
    var scene = Scene()
    scene.accounts[0].capabilities.hostConcurrency = 1
    scene.wanted = ["09:00", "09:15", "09:30", "09:45"].enumerated().map { index, time in
      Self.pooled("CS10\(index)/lecture", "2027-05-03T\(time)")
    }
    let hosting = try #require(try scene.hosting().first)
    let shortage = try #require(hosting.shortages.first)
    #expect(hosting.shortages.count == 1)
    #expect(shortage.pool == "pool")
    #expect(shortage.classes.map(\.address.description) == ["CS102/lecture", "CS103/lecture"])
    #expect(shortage.classes.map(\.full.count) == [1, 1])
    #expect(shortage.enough == 2)
    #expect(hosting.need.fewest == 4)
    #expect(hosting.need.shortages.map(\.hosts) == [3, 4, 3])
  }

  @Test func `somebody free on each date and nobody on all is said to be so`() throws {
    var scene = Scene()
    scene.accounts[0].capabilities.hostConcurrency = 1
    scene.wanted = [
      Self.named("CS101/lecture", "2027-05-03T09:00", by: Self.ada),
      Self.named("CS102/lecture", "2027-05-04T09:00", by: Self.room),
      Build.resource(
        "CS103/lecture",
        Build.meeting(
          [Build.occurrence("2027-05-03T09:00"), Build.occurrence("2027-05-04T09:00")],
          host: "pool")),
    ]
    let hosting = try #require(try scene.hosting().first)
    #expect(hosting.shortages.flatMap(\.classes).map(\.full) == [[]])
    #expect(hosting.shortages.map(\.enough) == [1])
    #expect(
      try scene.plan().steps.compactMap(\.blocked) == [
        .noHost(pool: "'pool' of account 'zoom'", .scattered)
      ])
  }

  @Test func `a webinar that has no host asks for a licence of its own kind`() throws {
    var scene = Scene()
    scene.wanted = (0..<3).map { index in
      Build.resource(
        "CS10\(index)/talk",
        Build.meeting([Build.occurrence("2027-05-03T09:00")], host: "pool", kind: .webinar))
    }
    let hosting = try #require(try scene.hosting().first)
    #expect(hosting.shortages.map(\.kind) == [.webinar])
    #expect(hosting.shortages.map(\.enough) == [1])
    #expect(hosting.need.fewest == 3)
  }

  @Test func `the day of a host is what was spent and what the plan spends`() throws {
    var scene = Scene()
    scene.wanted = [Self.named("CS101/lecture", "2027-05-03T09:00", by: Self.ada)]
    scene.usage = [Self.ada, Self.room].map { host in
      HostUsage(
        account: "zoom", host: host, day: Build.instant(scene.now).utc.date, used: 7)
    }
    let hosting = try #require(try scene.hosting().first)
    #expect(hosting.hosts.map(\.quota?.used) == [7, 7])
    #expect(hosting.hosts.map(\.quota?.planned) == [1, 0])
  }

  @Test func `a host whose day is spent is taken after those who have room`() throws {
    var scene = Scene()
    scene.wanted = [
      Self.named("CS101/lecture", "2027-05-03T09:00", by: Self.ada),
      Self.named("CS102/lecture", "2027-05-03T09:00", by: Self.room),
      Self.pooled("CS103/lecture", "2027-05-04T09:00"),
    ]
    scene.usage = [
      HostUsage(
        account: "zoom", host: Self.ada, day: Build.instant(scene.now).utc.date, used: 94)
    ]
    let hosting = try #require(try scene.hosting().first)
    #expect(
      Self.lines(hosting) == [
        "ada@example.edu CS101/lecture 1 date, named",
        "room-01@example.edu CS102/lecture 1 date, named",
        "room-01@example.edu CS103/lecture 1 date",
      ])
  }

  @Test func `rooms have no host, so their account is left out`() throws {
    var scene = Scene()
    scene.wanted = [Build.tutorial()]
    #expect(try scene.hosting().map(\.account) == ["zoom"])
    #expect(try scene.hosting().map(\.need.fewest) == [0])
  }

  private static func pooled(_ address: String, _ start: String) -> Resource {
    Build.resource(address, Build.meeting([Build.occurrence(start)], host: "pool"))
  }

  private static func named(_ address: String, _ start: String, by host: String) -> Resource {
    Build.resource(address, Build.meeting([Build.occurrence(start)], host: host))
  }

  private static func lines(_ hosting: AccountHosting) -> [String] {
    hosting.hosts.flatMap { host in
      host.classes.map { item in
        let dates = "\(item.dates.count) date\(item.dates.count == 1 ? "" : "s")"
        return "\(host.email) \(item.address) \(dates)\(item.isNamed ? ", named" : "")"
      }
    }
  }
}
