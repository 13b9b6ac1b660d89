import CivilTime
import Domain
import Testing

@testable import Providers

@Suite("Series that have begun")
struct SeriesRestTests {
  private static let weekly = Series(
    rule: .weekly(every: 2, days: [.monday, .sunday]), start: Samples.local("2027-03-21T10:00"),
    minutes: 60, count: 5)
  private static let daily = Series(
    rule: .daily(every: 3), start: Samples.local("2027-03-21T10:00"), minutes: 60, count: 4)

  // Weeks begin on Sunday: 21 and 22 March, 4 and 5 April, 18 April.
  @Test(arguments: [
    (weekly, "2027-03-01T00:00:00Z", "2027-03-21T10:00", 5),
    (weekly, "2027-03-21T08:59:59Z", "2027-03-21T10:00", 5),
    (weekly, "2027-03-21T09:00:00Z", "2027-03-22T10:00", 4),
    (weekly, "2027-03-25T00:00:00Z", "2027-04-04T10:00", 3),
    (weekly, "2027-04-05T07:59:59Z", "2027-04-05T10:00", 2),
    (weekly, "2027-04-17T00:00:00Z", "2027-04-18T10:00", 1),
    (daily, "2027-03-24T09:00:00Z", "2027-03-27T10:00", 2),
  ])
  func `the dates still to come are a series of their own`(
    series: Series, now: String, start: String, count: Int
  ) throws {
    let zone = try #require(try Samples.zones().zone(named: "Europe/Amsterdam"))
    #expect(
      series.rest(after: Samples.instant(now), in: zone)
        == Series(rule: series.rule, start: Samples.local(start), minutes: 60, count: count))
  }

  @Test func `nothing is left of a series that is over`() throws {
    let zone = try #require(try Samples.zones().zone(named: "Europe/Amsterdam"))
    #expect(Self.daily.rest(after: Samples.instant("2027-03-30T08:00:00Z"), in: zone) == nil)
  }

  @Test func `a new title leaves the dates of a running series alone, new times send the rest`()
    throws
  {
    let conversion = ZoomConversion(zones: try Samples.zones(), key: Samples.key)
    let spec = RemoteSpec(attributes: Samples.attributes(), timing: .series(Self.weekly))
    let now = Samples.instant("2027-03-25T00:00:00Z")
    let renamed = try conversion.body(
      updating: spec, mark: Samples.mark, timing: .keeps, now: now)
    for name in ["recurrence", "start_time", "timezone", "duration", "type"] {
      #expect(member(name, renamed) == nil)
    }
    let moved = try conversion.body(
      updating: spec, mark: Samples.mark, timing: .rewrites, now: now)
    #expect(member("start_time", moved) == .text("2027-04-04T10:00:00"))
    #expect(member("end_times", member("recurrence", moved)) == .number(3))
  }
}
