import CivilTime
import Testing

struct DailyRuleTests {
  @Test func `meets on every class day`() throws {
    let window = try #require(
      RecurrenceWindow(term: Terms.spring(), from: date("2027-03-27"), until: date("2027-03-31")))
    let rule = DailyRule(slots: [DailySlot(start: time("09:00"), minutes: 15)], window: window)
    #expect(
      dates(rule.occurrences()) == ["2027-03-27", "2027-03-28", "2027-03-30", "2027-03-31"])
  }

  @Test func `has several times a day, in order`() throws {
    let window = try #require(RecurrenceWindow(from: date("2027-02-01"), until: date("2027-02-02")))
    let rule = DailyRule(
      slots: [
        DailySlot(start: time("16:00"), minutes: 30), DailySlot(start: time("09:00"), minutes: 15),
      ], window: window)
    #expect(
      rule.occurrences() == [
        SlotOccurrence(start: moment("2027-02-01T09:00"), minutes: 15, slot: 1),
        SlotOccurrence(start: moment("2027-02-01T16:00"), minutes: 30, slot: 0),
        SlotOccurrence(start: moment("2027-02-02T09:00"), minutes: 15, slot: 1),
        SlotOccurrence(start: moment("2027-02-02T16:00"), minutes: 30, slot: 0),
      ])
  }

  @Test func `every third day counts the days of breaks`() throws {
    let window = try #require(
      RecurrenceWindow(term: Terms.spring(), from: date("2027-03-26"), until: date("2027-04-05")))
    let rule = DailyRule(
      slots: [DailySlot(start: time("09:00"), minutes: 15)], window: window, every: 3)
    #expect(dates(rule.occurrences()) == ["2027-03-26", "2027-04-01", "2027-04-04"])
  }

  @Test func `meets in the chosen weeks`() throws {
    let window = try #require(
      RecurrenceWindow(term: Terms.spring(skipping: [2]), until: date("2027-02-16")))
    let rule = DailyRule(
      slots: [DailySlot(start: time("09:00"), minutes: 15)], window: window, weeks: weeks("2"))
    #expect(dates(rule.occurrences()) == ["2027-02-15", "2027-02-16"])
  }
}
