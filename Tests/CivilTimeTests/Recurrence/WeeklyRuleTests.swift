import CivilTime
import Testing

struct WeeklyRuleTests {
  private static func window(skipping: [Int] = []) throws -> RecurrenceWindow {
    try #require(RecurrenceWindow(term: Terms.spring(skipping: skipping)))
  }

  @Test func `meets at each slot, breaks left out`() throws {
    let window = try #require(
      RecurrenceWindow(
        term: Terms.spring(), from: date("2027-04-19"), until: date("2027-05-16")))
    let rule = WeeklyRule(
      slots: [slot(.thursday, "13:00", minutes: 60), slot(.monday, "10:00")], window: window)
    #expect(
      rule.occurrences() == [
        SlotOccurrence(start: moment("2027-04-19T10:00"), minutes: 90, slot: 1),
        SlotOccurrence(start: moment("2027-04-22T13:00"), minutes: 60, slot: 0),
        SlotOccurrence(start: moment("2027-05-10T10:00"), minutes: 90, slot: 1),
        SlotOccurrence(start: moment("2027-05-13T13:00"), minutes: 60, slot: 0),
      ])
  }

  @Test func `a day swap has the slots of the other weekday and not its own`() throws {
    let window = try #require(
      RecurrenceWindow(term: Terms.spring(), from: date("2027-04-05"), until: date("2027-04-13")))
    let rule = WeeklyRule(slots: [slot(.monday, "10:00"), slot(.tuesday, "15:00")], window: window)
    #expect(
      starts(rule.occurrences()) == [
        "2027-04-05T10:00", "2027-04-06T10:00", "2027-04-12T10:00", "2027-04-13T15:00",
      ])
  }

  @Test(arguments: [
    ("odd", ["2027-04-12", "2027-05-24", "2027-06-07", "2027-06-21"]),
    ("even", ["2027-04-05", "2027-04-19", "2027-05-17", "2027-05-31", "2027-06-14"]),
  ])
  func `a break never flips the parity`(selection: String, expected: [String]) throws {
    // The May break takes the Mondays of the weeks 13 and 14.
    let term = try #require(
      TermCalendar(
        starts: date("2027-02-01"), ends: date("2027-06-25"),
        breaks: [days("2027-04-26..2027-05-10")]))
    let window = try #require(RecurrenceWindow(term: term, from: date("2027-04-05")))
    let rule = WeeklyRule(
      slots: [slot(.monday, "10:00")], window: window, weeks: weeks(selection))
    #expect(dates(rule.occurrences()) == expected)
  }

  @Test func `a skipped week flips the parity of those after it`() throws {
    let rule = WeeklyRule(
      slots: [slot(.tuesday, "10:00")], window: try Self.window(skipping: [3]),
      weeks: weeks("1-5"))
    #expect(
      dates(rule.occurrences()) == [
        "2027-02-02", "2027-02-09", "2027-02-23", "2027-03-02", "2027-03-09",
      ])
    let odd = WeeklyRule(
      slots: rule.slots, window: rule.window, weeks: weeks("odd"))
    #expect(dates(odd.occurrences()).prefix(3) == ["2027-02-02", "2027-02-23", "2027-03-09"])
  }

  @Test func `without chosen weeks, it meets in weeks that are not counted`() throws {
    let rule = WeeklyRule(
      slots: [slot(.tuesday, "10:00")], window: try Self.window(skipping: [3]))
    #expect(dates(rule.occurrences()).prefix(3) == ["2027-02-02", "2027-02-09", "2027-02-16"])
  }

  @Test func `every second week counts from week 1, whenever the window begins`() throws {
    let window = try #require(
      RecurrenceWindow(term: Terms.spring(), from: date("2027-02-08"), until: date("2027-03-14")))
    let rule = WeeklyRule(slots: [slot(.wednesday, "10:00")], window: window, every: 2)
    #expect(dates(rule.occurrences()) == ["2027-02-17", "2027-03-03"])
  }

  @Test func `without a term, weeks count from the first day's`() throws {
    // A Wednesday: the Monday before it is in week 1 too.
    let window = try #require(
      RecurrenceWindow(from: date("2026-12-16"), until: date("2027-01-20")))
    let rule = WeeklyRule(
      slots: [slot(.monday, "10:00"), slot(.friday, "10:00")], window: window, every: 2)
    #expect(
      dates(rule.occurrences()) == [
        "2026-12-18", "2026-12-28", "2027-01-01", "2027-01-11", "2027-01-15",
      ])
  }

  @Test func `slots at one time meet once`() throws {
    let window = try #require(RecurrenceWindow(from: date("2027-02-01"), until: date("2027-02-07")))
    let rule = WeeklyRule(
      slots: [slot(.monday, "10:00", minutes: 45), slot(.monday, "10:00")], window: window)
    #expect(
      rule.occurrences() == [
        SlotOccurrence(start: moment("2027-02-01T10:00"), minutes: 45, slot: 0)
      ])
  }

  @Test func `a window is inside of its term and not empty`() throws {
    let term = try Terms.spring()
    let window = try #require(
      RecurrenceWindow(term: term, from: date("2027-01-01"), until: date("2027-12-31")))
    #expect(window.dates == term.dates)
    #expect(RecurrenceWindow(term: term, from: date("2027-06-26")) == nil)
    #expect(RecurrenceWindow(from: date("2027-02-02"), until: date("2027-02-01")) == nil)
    #expect(RecurrenceWindow(from: .earliest, until: .latest) == nil)
  }
}
