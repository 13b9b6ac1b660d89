import CivilTime
import Foundation
import Testing

/// The system's zone data, read here, against what another implementation reads from newer data.
@Suite(.enabled(if: SharedData.isPresent && SystemZones.isPresent, "the data is not here"))
struct ZoneDataTests {
  private struct Transition {
    let instant: Instant
    let after: Int
    let abbreviation: String
  }

  private static func seconds(_ offset: String) throws -> Int {
    let parts = offset.dropFirst().split(separator: ":").compactMap { Int($0) }
    let seconds = zip(parts, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    try #require(!parts.isEmpty)
    return offset.hasPrefix("-") ? -seconds : seconds
  }

  private static func changedZones() throws -> Set<String> {
    let text = try SharedData.text("recurrence/tz-rules-changed-since-2025b.json")
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return Set(try #require(object as? [String: Any]).keys)
  }

  @Test func `every zone keeps its offsets from 2025 to 2030`() throws {
    let changed = try Self.changedZones()
    let database = try SystemZones.database()
    let rows = try SharedData.table("recurrence/tz-transitions-2025-2030.csv")
    let zones = Dictionary(grouping: rows) { $0[0] }
    var compared = 0
    for (name, rows) in zones.sorted(by: { $0.key < $1.key }) where !changed.contains(name) {
      // A zone that is younger than the system's data is not there to be compared.
      guard let zone = database.zone(named: name) else { continue }
      compared += 1
      try Self.compare(zone, rows)
    }
    #expect(compared > 450)
  }

  private static func compare(_ zone: Zone, _ rows: [[String]]) throws {
    let transitions = try rows.filter { !$0[1].isEmpty }.map {
      Transition(instant: instant($0[1]), after: try seconds($0[3]), abbreviation: $0[4])
    }
    for transition in transitions {
      #expect(zone.abbreviation(at: transition.instant) == transition.abbreviation, "\(zone)")
    }
    var offset = try seconds(rows[0][transitions.isEmpty ? 3 : 2])
    var next = transitions[...]
    var time = instant("2025-01-01T00:00:00Z")
    let end = instant("2031-01-01T00:00:00Z")
    // Every change is at a quarter of an hour, and none is closer than six hours to another.
    while time < end {
      if let transition = next.first, transition.instant <= time {
        offset = transition.after
        next.removeFirst()
        #expect(zone.offset(at: transition.instant) == offset, "\(zone) \(transition.instant)")
        let before = transition.instant.adding(seconds: -1)
        #expect(zone.offset(at: before) != offset, "\(zone) \(before)")
      }
      let read = zone.offset(at: time)
      if read != offset { Issue.record("\(zone) \(time): \(read) and not \(offset)") }
      time = time.adding(seconds: 6 * 3600)
    }
  }
}
