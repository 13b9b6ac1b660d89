import CivilTime
import Testing

struct TermCalendarTests {
  @Test(arguments: [
    ("2027-01-31", nil), ("2027-02-01", 1), ("2027-02-07", 1), ("2027-02-08", 2),
    ("2027-03-29", 9), ("2027-04-28", 13), ("2027-06-25", 21), ("2027-06-26", nil),
  ])
  func `counts weeks from the one it starts in, breaks included`(text: String, week: Int?) throws {
    #expect(try Terms.spring().week(of: date(text)) == week)
  }

  @Test(arguments: [
    ("2027-03-15", 7), ("2027-03-22", nil), ("2027-03-28", nil), ("2027-03-29", 8),
    ("2027-04-05", 9),
  ])
  func `a skipped week has no number, and the next one takes it`(text: String, week: Int?) throws {
    #expect(try Terms.spring(skipping: [8]).week(of: date(text)) == week)
  }

  @Test func `skips several weeks, in any order and once each`() throws {
    let term = try Terms.spring(skipping: [9, 8, 8])
    #expect(term.skippedWeeks == [8, 9])
    #expect(term.week(of: date("2027-03-29")) == nil)
    #expect(term.week(of: date("2027-04-05")) == 8)
    #expect(term.lastWeek == 19)
    #expect(try Terms.spring().lastWeek == 21)
  }

  @Test func `a term that starts on a Wednesday has the days before it in week 1`() throws {
    let term = try Terms.rogerWilliams()
    #expect(term.week(of: date("2026-08-26")) == 1)
    #expect(term.week(of: date("2026-08-30")) == 1)
    #expect(term.week(of: date("2026-08-31")) == 2)
    #expect(term.week(of: date("2026-08-24")) == nil)
  }

  @Test func `weeks may begin on Sunday`() throws {
    let term = try #require(
      TermCalendar(
        starts: date("2027-02-03"), ends: date("2027-03-03"), weekStart: .sunday))
    #expect(term.week(of: date("2027-02-06")) == 1)
    #expect(term.week(of: date("2027-02-07")) == 2)
  }

  @Test func `counts over the turn of a year with 53 weeks`() throws {
    let term = try #require(
      TermCalendar(starts: date("2026-12-14"), ends: date("2027-01-15")))
    #expect(term.week(of: date("2026-12-28")) == 3)
    #expect(term.week(of: date("2027-01-03")) == 3)
    #expect(term.week(of: date("2027-01-04")) == 4)
  }

  @Test(arguments: [
    ("2027-02-01", Weekday.monday), ("2027-04-05", .monday), ("2027-04-06", .monday),
    ("2027-04-07", .wednesday), ("2027-03-29", nil), ("2027-04-26", nil), ("2027-05-07", nil),
    ("2027-05-10", .monday), ("2027-05-08", .saturday), ("2027-01-31", nil), ("2027-06-26", nil),
  ])
  func `knows which timetable runs`(text: String, weekday: Weekday?) throws {
    let term = try Terms.spring()
    #expect(term.effectiveWeekday(of: date(text)) == weekday)
    let listed = term.classDays.first { $0.date == date(text) }
    #expect(listed?.weekday == weekday)
  }

  @Test func `a day swap in a break is a class day, and one outside of the term is not`() throws {
    let term = try #require(
      TermCalendar(
        starts: date("2027-02-01"), ends: date("2027-02-14"), breaks: [days("2027-02-08")],
        runsAs: [date("2027-02-08"): .friday, date("2027-02-15"): .friday]))
    #expect(term.effectiveWeekday(of: date("2027-02-08")) == .friday)
    #expect(term.effectiveWeekday(of: date("2027-02-15")) == nil)
  }

  @Test func `a part has classes in its weeks, by the numbers of the whole term`() throws {
    let part = try #require(try Terms.spring(skipping: [8]).part(named: "second"))
    #expect(part.classDays.first?.date == date("2027-03-30"))
    #expect(part.classDays.first?.week == 8)
    #expect(part.classDays.last?.date == date("2027-05-23"))
    #expect(part.effectiveWeekday(of: date("2027-03-15")) == nil)
    #expect(part.effectiveWeekday(of: date("2027-03-23")) == nil)
    #expect(part.effectiveWeekday(of: date("2027-04-06")) == .monday)
    #expect(part.week(of: date("2027-03-15")) == 7)
    #expect(try Terms.spring().part(named: "third") == nil)
  }

  @Test func `gives the class days between two dates`() throws {
    let term = try Terms.spring()
    let found = term.days(from: date("2027-04-24"), until: date("2027-05-09"))
    #expect(
      found.map(\.date.description) == ["2027-04-24", "2027-04-25", "2027-05-08", "2027-05-09"])
    #expect(found.map(\.week) == [12, 12, 14, 14])
    #expect(term.days(from: date("2027-05-09"), until: date("2027-05-08")).isEmpty)
    #expect(term.days(from: .earliest, until: .latest).count == term.classDays.count)
  }

  @Test func `refuses a term that ends before it starts or lasts longer than ten years`() {
    let start = date("2027-02-01")
    #expect(TermCalendar(starts: start, ends: date("2027-01-31")) == nil)
    #expect(TermCalendar(starts: start, ends: start)?.classDays.count == 1)
    let days = TermCalendar.mostDays
    #expect(TermCalendar(starts: start, ends: start.adding(days: days - 1)) != nil)
    #expect(TermCalendar(starts: start, ends: start.adding(days: days)) == nil)
  }
}
