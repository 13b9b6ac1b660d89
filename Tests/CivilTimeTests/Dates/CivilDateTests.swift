import CivilTime
import Testing

struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2027-03-10", 20_887),
    ("0000-01-01", -719_528), ("9999-12-31", 2_932_896),
  ])
  func `counts days from 1970`(text: String, days: Int) {
    let date = date(text)
    #expect(date.daysSinceEpoch == days)
    #expect(CivilDate(daysSinceEpoch: days).description == text)
  }

  @Test func `every day of 800 years follows the one before it`() {
    var expected = (year: 1600, month: 1, day: 1)
    var date = date("1600-01-01")
    while expected.year < 2400 {
      #expect(date.components == expected)
      #expect(CivilDate(year: expected.year, month: expected.month, day: expected.day) == date)
      expected.day += 1
      if expected.day > CivilDate.days(inMonth: expected.month, ofYear: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
      date = date.adding(days: 1)
    }
  }

  @Test(arguments: [
    (2027, 2, 29), (2027, 2, 30), (2100, 2, 29), (2027, 4, 31), (2027, 13, 1), (2027, 0, 1),
    (2027, 1, 0), (2027, 1, 32), (10_000, 1, 1), (-1, 1, 1),
  ])
  func `refuses days that do not exist`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "2027-3-10", "2027-03-1", "20270310", "2027/03/10", " 2027-03-10", "2027-03-10 ", "+027-03-10",
    "2027-02-30", "10-03-2027", "2027-03-10T10:00", "２０２７-03-10", "", "2027-03-",
  ])
  func `reads only year, month and day with two hyphens`(text: String) {
    #expect(CivilDate(parsing: text) == nil)
  }

  @Test(arguments: [
    ("2027-03-10", Weekday.wednesday), ("1970-01-01", .thursday), ("1969-12-28", .sunday),
    ("2026-08-31", .monday), ("0000-01-01", .saturday), ("2000-02-29", .tuesday),
  ])
  func `knows the day of the week`(text: String, weekday: Weekday) {
    #expect(date(text).weekday == weekday)
  }

  @Test func `adds and counts days across years`() {
    let start = date("2026-12-30")
    #expect(start.adding(days: 3).description == "2027-01-02")
    #expect(start.adding(days: -365).description == "2025-12-30")
    #expect(start.days(until: date("2027-01-02")) == 3)
    #expect(date("2027-01-02").days(until: start) == -3)
  }

  @Test func `stays inside the calendar`() {
    #expect(CivilDate.latest.adding(days: 1) == .latest)
    #expect(CivilDate.earliest.adding(days: .min) == .earliest)
    #expect(CivilDate.earliest.adding(days: .max) == .latest)
  }

  @Test func `finds the start of a week`() {
    let wednesday = date("2027-03-10")
    #expect(wednesday.startOfWeek(beginningOn: .monday).description == "2027-03-08")
    #expect(wednesday.startOfWeek(beginningOn: .sunday).description == "2027-03-07")
    #expect(wednesday.startOfWeek(beginningOn: .wednesday) == wednesday)
    #expect(wednesday.startOfWeek(beginningOn: .thursday).description == "2027-03-04")
  }

  @Test func `knows months and the day of the year`() {
    #expect(date("2028-02-01").daysInMonth == 29)
    #expect(date("2100-02-01").daysInMonth == 28)
    #expect(date("2028-12-31").dayOfYear == 366)
    #expect(date("2027-03-10").compact == "20270310")
  }
}
