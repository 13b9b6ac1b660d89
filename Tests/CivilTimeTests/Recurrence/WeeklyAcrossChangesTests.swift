import CivilTime
import Testing

/// Weekly classes in terms in which the clocks change, worked out with another implementation.
@Suite(.enabled(if: SharedData.isPresent && SystemZones.isPresent, "the data is not here"))
struct WeeklyAcrossChangesTests {
  private struct Row: Decodable {
    let id: String
    let tz: String
    let days: [String]
    let start: String
    let from: String
    let to: String
    let occurrences: [[String]]
    let tzdata_sensitive: Bool?
    let occurrences_2025b: [[String]]?
  }

  @Test func `every class starts at the same instants`() throws {
    let database = try SystemZones.database()
    let rows = try SharedData.rows("recurrence/weekly-across-dst.jsonl", as: Row.self)
    var noted = 0
    for row in rows {
      let zone = try #require(database.zone(named: row.tz))
      let weekdays = row.days.compactMap { Weekday(code: $0) }
      let window = try #require(RecurrenceWindow(from: date(row.from), until: date(row.to)))
      let rule = WeeklyRule(slots: weekdays.map { slot($0, row.start) }, window: window)
      let found = rule.occurrences().map { occurrence in
        let resolved = zone.instant(of: occurrence.start)
        let texts = [occurrence.start.compact, resolved.instant.compact]
        return texts + Self.note(resolved.resolution)
      }
      let older = database.version <= "2025b" ? row.occurrences_2025b : nil
      #expect(found == older ?? row.occurrences, "\(row.id) \(row.tz)")
      noted += found.count { $0.count > 2 }
    }
    #expect(rows.count == 88)
    #expect(noted > 0, "no class falls in a gap or an overlap")
  }

  private static func note(_ resolution: Resolution) -> [String] {
    switch resolution {
    case .unique: []
    case .gap: ["gap"]
    case .overlap: ["twice"]
    }
  }
}
