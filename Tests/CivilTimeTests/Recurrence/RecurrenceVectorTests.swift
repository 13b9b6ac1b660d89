import CivilTime
import Testing

/// Rules out of the test suites of libical, dateutil and rust-rrule, those on which an independent
/// implementation agrees.
@Suite(.enabled(if: SharedData.isPresent && SystemZones.isPresent, "the data is not here"))
struct RecurrenceVectorTests {
  private struct Row: Decodable {
    let id: String
    let tz: String?
    let dtstart: String
    let rrule: String
    let exdate: [String]?
    let rdate: [String]?
    let expected: [String]?
    let expected_utc: [String]?
    let complete: Bool?
    let dateutil: String
    let freq: String

    var isSubDaily: Bool { ["HOURLY", "MINUTELY", "SECONDLY"].contains(freq) }
    var asksForSeconds: Bool { rrule.contains("BYSECOND") }
  }

  /// Far enough for the rows that look for a rare day.
  private static let limits = RecurrenceLimits(occurrences: 2000, years: 300)

  /// `19970902T090000`, with or without a `Z`, or a date alone; times are kept to the minute.
  private static func moment(_ text: String) -> CivilDateTime? {
    guard text.utf8.count >= 8, let year = Int(text.prefix(4)),
      let month = Int(text.dropFirst(4).prefix(2)), let day = Int(text.dropFirst(6).prefix(2))
    else { return nil }
    let time = text.dropFirst(9)
    return CivilDateTime(
      year: year, month: month, day: day, hour: Int(time.prefix(2)) ?? 0,
      minute: Int(time.dropFirst(2).prefix(2)) ?? 0)
  }

  private static func rows(agreed: Bool = true) throws -> [Row] {
    try SharedData.rows("recurrence/rrule-vectors.jsonl", as: Row.self)
      .filter { ($0.dateutil == "agrees") == agreed }
  }

  @Test func `every rule meets when the others say`() throws {
    let rows = try Self.rows().filter { !$0.isSubDaily && !$0.asksForSeconds }
    let database = try SystemZones.database()
    for row in rows {
      let zone = try #require(database.zone(named: row.tz ?? "UTC"))
      let start = try #require(Self.moment(row.dtstart))
      let rule = try RecurrenceRule(parsing: row.rrule)
      let expansion = rule.expand(from: start, in: zone, limits: Self.limits)
      let excluded = (row.exdate ?? []).compactMap { Self.moment($0) }
      let added = (row.rdate ?? []).compactMap { Self.moment($0) }
      let starts = (expansion.starts.filter { !excluded.contains($0) } + added).sorted()
      let expected = try #require(row.expected).compactMap { Self.moment($0) }
      if row.complete == true {
        #expect(starts == expected, "\(row.id) \(row.rrule)")
      } else {
        #expect(Array(starts.prefix(expected.count)) == expected, "\(row.id) \(row.rrule)")
      }
      if let utc = row.expected_utc {
        let instants = starts.prefix(utc.count).map { zone.instant(of: $0).instant.compact }
        #expect(instants == utc, "\(row.id) \(row.rrule)")
      }
    }
    #expect(rows.count > 240)
  }

  @Test func `rules below a day or a minute are refused`() throws {
    let rows = try Self.rows().filter { $0.isSubDaily || $0.asksForSeconds }
    for row in rows {
      #expect(throws: RecurrenceRuleError.self, "\(row.id) \(row.rrule)") {
        try RecurrenceRule(parsing: row.rrule)
      }
    }
    #expect(rows.count > 100)
  }

  @Test func `rules of which programs make different dates make those that are listed`() throws {
    let rows = try Self.rows(agreed: false)
    #expect(rows.map(\.id).sorted() == RuleDispute.rows.keys.sorted())
    let database = try SystemZones.database()
    for row in rows {
      let zone = try #require(database.zone(named: row.tz ?? "UTC"))
      let dispute = try #require(RuleDispute.rows[row.id])
      let starts = try Self.starts(row, row.rrule, zone)
      let expected = (row.expected ?? []).compactMap { Self.moment($0) }
      switch dispute {
      case .settled:
        #expect(starts == expected, "\(row.id)")
      case .weekWithoutDay, .monthDayWithoutMonth, .dateOnly:
        // Both mean the same as soon as the rule says what one of them adds.
        let clear = try #require(Self.clear(row, dispute))
        #expect(try Self.starts(row, clear, zone) == expected, "\(row.id) \(clear)")
        #expect(starts != expected, "\(row.id)")
      case .undone, .yearsOfWeeks:
        #expect(starts.map { "\($0.date)" } == RuleDispute.dates[row.id], "\(row.id)")
      case .skippedTime:
        let instants = { (starts: [CivilDateTime]) in starts.map { zone.instant(of: $0).instant } }
        #expect(instants(starts) == instants(expected), "\(row.id)")
        #expect(starts != expected, "\(row.id)")
      }
    }
  }

  /// The rule that says what the source of the row adds in silence.
  private static func clear(_ row: Row, _ dispute: RuleDispute) -> String? {
    switch dispute {
    case .weekWithoutDay:
      moment(row.dtstart).map {
        "\(row.rrule);BYDAY=\($0.date.weekday.name.prefix(2).uppercased())"
      }
    case .monthDayWithoutMonth: row.rrule + ";BYMONTH=2"
    case .dateOnly: row.rrule.replacing("BYMINUTE=1,2,3,4;", with: "")
    case .settled, .undone, .yearsOfWeeks, .skippedTime: nil
    }
  }

  private static func starts(_ row: Row, _ rule: String, _ zone: Zone) throws -> [CivilDateTime] {
    let start = try #require(moment(row.dtstart))
    return try RecurrenceRule(parsing: rule).expand(from: start, in: zone, limits: limits).starts
  }
}
