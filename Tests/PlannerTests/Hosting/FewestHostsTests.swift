import CivilTime
import Domain
import TestSupport
import Testing

@testable import Planner

/// The pool against the proven minimum, on timetables of random classes.
@Suite struct FewestHostsTests {
  /// Interval partitioning by start is exact where a host holds one class at a time.
  @Test(arguments: 1...40)
  func `classes of one date get the fewest hosts`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var scene = Scene()
    scene.accounts = [Self.account(hosts: 40)]
    scene.wanted = (0..<40).map { number in
      let quarter = Int.random(in: 0..<40, using: &random)
      let start = Build.local("2027-05-03T08:00").adding(minutes: quarter * 15)
      let minutes = Int.random(in: 1...8, using: &random) * 15
      return Self.resource(number, [Build.occurrence("\(start)", minutes: minutes)])
    }
    let hosting = try #require(try scene.hosting().first)
    #expect(hosting.used == hosting.need.fewest)
    #expect(hosting.shortages == [])
    #expect(hosting.hosts.allSatisfy { $0.atOnce <= 1 })
  }

  /// Classes that meet twice a week need not be a perfect fit, and never are too much for a host.
  @Test(arguments: 1...10)
  func `no host holds more than it can, whatever is given out`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var scene = Scene()
    scene.accounts = [Self.account(hosts: 12, concurrent: 2)]
    scene.wanted = (0..<60).map { number in
      let days = [Int.random(in: 0..<3, using: &random), Int.random(in: 3..<5, using: &random)]
      let starts = days.map { day in
        Build.local("2027-05-03T09:00")
          .adding(minutes: day * 1440 + Int.random(in: 0..<16, using: &random) * 30)
      }
      return Self.resource(
        number,
        (0..<3).flatMap { week in
          starts.map { Build.occurrence("\($0.adding(minutes: week * 7 * 1440))", minutes: 90) }
        })
    }
    let hosting = try #require(try scene.hosting().first)
    let placed = hosting.hosts.flatMap(\.classes)
    #expect(hosting.hosts.allSatisfy { $0.atOnce <= 2 })
    #expect(placed.allSatisfy { $0.clashes.isEmpty })
    #expect(placed.count + hosting.shortages.flatMap(\.classes).count == 60)
    #expect(hosting.used >= min(hosting.need.fewest, 12))
  }

  private static func account(hosts: Int, concurrent: Int = 1) -> AccountFacts {
    AccountFacts(
      name: "zoom", capabilities: Build.zoom,
      hosts: (1...hosts).map { number in
        Host(
          email: "room-\(number)@example.edu", concurrent: concurrent, webinar: nil,
          place: Scene.zoom.hosts[0].place)
      }, costs: Build.costs)
  }

  /// Numbers against the order of time, so that the order of addresses helps nobody.
  private static func resource(_ number: Int, _ occurrences: [Occurrence]) -> Resource {
    Build.resource(
      "C\(100 + number * 37 % 100)-\(number)/class", Build.meeting(occurrences, host: "pool"))
  }
}
