import CivilTime
import TestSupport
import Testing

@testable import Domain

/// The proven minimum of hosts.
@Suite struct HostNeedTests {
  /// Sessions as `9-11`, `9-11 web` and `9-11 ada`, with the fewest hosts for them.
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var sessions: [String]
    var capacities = ["ada": 1, "ben": 1]
    var standard = 1
    var fewest: Int
    var named = 0
  }

  static let rows = [
    Row(testDescription: "nothing", sessions: [], fewest: 0),
    Row(testDescription: "one after the other", sessions: ["9-10", "10-11"], fewest: 1),
    Row(testDescription: "two at once", sessions: ["9-11", "10-12"], fewest: 2),
    Row(
      testDescription: "more than there are", sessions: ["9-11", "9-11", "10-12"], fewest: 3),
    Row(
      testDescription: "two at a time", sessions: ["9-11", "9-11", "10-12"], standard: 2,
      fewest: 3),
    Row(
      testDescription: "the largest hosts first", sessions: ["9-11", "9-11", "10-12"],
      capacities: ["ada": 1, "ben": 3], fewest: 1),
    Row(
      testDescription: "beyond the declared ones the standard",
      sessions: ["9-11", "9-11", "9-11", "9-11", "9-11"], capacities: ["ada": 2], standard: 2,
      fewest: 3),
    Row(
      testDescription: "a webinar fills a host", sessions: ["9-11 web", "9-11"],
      capacities: ["ada": 5], standard: 5, fewest: 2),
    Row(
      testDescription: "named hosts are needed though they are never busy at once",
      sessions: ["9-10 ada", "11-12 ben"], fewest: 2, named: 2),
    Row(
      testDescription: "a named host has room for others", sessions: ["9-11 ada", "9-11", "9-11"],
      capacities: ["ada": 3], fewest: 1, named: 1),
    Row(
      testDescription: "a named host who gives a webinar has none",
      sessions: ["9-11 ada web", "9-11"], capacities: ["ada": 3], standard: 3, fewest: 2,
      named: 1),
    Row(
      testDescription: "a named host who is asked for too much is one host",
      sessions: ["9-11 ada", "9-11 ada", "9-11"], fewest: 2, named: 1),
    Row(
      testDescription: "an idle named host takes a webinar", sessions: ["7-8 ada", "9-11 web"],
      fewest: 1, named: 1),
  ]

  @Test(arguments: rows)
  func `as few as hold what is in session`(_ row: Row) {
    let need = HostNeed(
      of: row.sessions.map(Self.session), capacities: row.capacities, standard: row.standard)
    #expect(need.fewest == row.fewest)
    #expect(need.named == row.named)
  }

  @Test func `it says when the most are needed, and when there are too few`() {
    let need = HostNeed(
      of: ["8-9", "8-9", "9-11", "9-12", "10-13", "10-12 web"].map(Self.session),
      capacities: ["ada": 1], standard: 1)
    #expect(need.fullest == Self.stretch(10, 11, hosts: 4, meetings: 3, webinars: 1))
    #expect(
      need.shortages == [
        Self.stretch(8, 10, hosts: 2, meetings: 2),
        Self.stretch(10, 11, hosts: 4, meetings: 3, webinars: 1),
        Self.stretch(11, 12, hosts: 3, meetings: 2, webinars: 1),
      ])
  }

  private static func stretch(
    _ start: Int, _ end: Int, hosts: Int, meetings: Int, webinars: Int = 0
  ) -> HostNeed.Stretch {
    HostNeed.Stretch(
      start: hour(start), end: hour(end), hosts: hosts, meetings: meetings, webinars: webinars)
  }

  private static func session(_ text: String) -> HostNeed.Session {
    let words = text.split(separator: " ").map(String.init)
    let hours = words[0].split(separator: "-").compactMap { Int($0) }
    return HostNeed.Session(
      start: hour(hours[0]), end: hour(hours[1]), fillsHost: words.contains("web"),
      host: words.dropFirst().first { $0 != "web" })
  }

  private static func hour(_ hour: Int) -> Instant {
    Instant(secondsSinceEpoch: Int64(hour) * 3600)
  }
}
