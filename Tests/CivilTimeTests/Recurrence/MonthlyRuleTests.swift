import CivilTime
import Testing

struct MonthlyRuleTests {
  private static func dates(
    _ day: MonthDay, from: String, until: String, every: Int = 1
  ) throws -> [String] {
    let window = try #require(RecurrenceWindow(from: date(from), until: date(until)))
    let slot = MonthlySlot(day: day, start: time("10:00"), minutes: 60)
    let rule = MonthlyRule(slots: [slot], window: window, every: every)
    return rule.occurrences().map(\.start.date.description)
  }

  private static func day(_ ordinal: Int, _ weekday: Weekday) throws -> MonthDay {
    .weekday(try #require(OrdinalWeekday(ordinal: ordinal, weekday: weekday)))
  }

  @Test func `meets on the n-th weekday`() throws {
    let first = try Self.dates(Self.day(1, .monday), from: "2027-01-01", until: "2027-03-31")
    #expect(first == ["2027-01-04", "2027-02-01", "2027-03-01"])
    let fifth = try Self.dates(Self.day(5, .friday), from: "2027-01-01", until: "2027-06-30")
    #expect(fifth == ["2027-01-29", "2027-04-30"])
    let last = try Self.dates(Self.day(-1, .friday), from: "2027-01-01", until: "2027-03-31")
    #expect(last == ["2027-01-29", "2027-02-26", "2027-03-26"])
  }

  @Test func `meets on a day of the month where there is one`() throws {
    let on31 = try Self.dates(.number(31), from: "2027-01-01", until: "2027-05-31")
    #expect(on31 == ["2027-01-31", "2027-03-31", "2027-05-31"])
    let last = try Self.dates(.number(-1), from: "2028-01-15", until: "2028-03-31")
    #expect(last == ["2028-01-31", "2028-02-29", "2028-03-31"])
    let on15 = try Self.dates(.number(15), from: "2027-01-16", until: "2027-03-15")
    #expect(on15 == ["2027-02-15", "2027-03-15"])
  }

  @Test func `every second month counts from the first month of the window`() throws {
    let found = try Self.dates(.number(10), from: "2026-11-20", until: "2027-06-01", every: 2)
    #expect(found == ["2027-01-10", "2027-03-10", "2027-05-10"])
  }

  @Test func `goes by the calendar on a day swap, and leaves breaks out`() throws {
    let window = try #require(
      RecurrenceWindow(term: Terms.spring(), from: date("2027-03-01"), until: date("2027-04-30")))
    let rule = MonthlyRule(
      slots: [
        MonthlySlot(day: try Self.day(1, .tuesday), start: time("10:00"), minutes: 60),
        MonthlySlot(day: try Self.day(-1, .monday), start: time("11:00"), minutes: 60),
      ], window: window)
    // The first Tuesday of April runs as a Monday; the last Mondays are Easter and in the May break.
    #expect(starts(rule.occurrences()) == ["2027-03-02T10:00", "2027-04-06T10:00"])
  }

  @Test func `refuses ordinals that mean nothing`() {
    #expect(OrdinalWeekday(ordinal: 0, weekday: .monday) == nil)
    #expect(OrdinalWeekday(ordinal: 54, weekday: .monday) == nil)
  }
}
