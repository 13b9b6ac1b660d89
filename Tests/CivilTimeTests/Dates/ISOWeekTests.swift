import CivilTime
import Testing

struct ISOWeekTests {
  @Test(arguments: [
    ("2026-12-28", "2026-W53"), ("2027-01-03", "2026-W53"), ("2027-01-04", "2027-W01"),
    ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"), ("2027-03-10", "2027-W10"),
    ("2026-01-01", "2026-W01"), ("2023-01-01", "2022-W52"),
  ])
  func `belongs to the year of its Thursday`(text: String, week: String) {
    #expect(date(text).isoWeek.description == week)
  }

  @Test func `orders by year and then by week`() {
    #expect(date("2027-01-03").isoWeek < date("2027-01-04").isoWeek)
    #expect(date("2027-03-01").isoWeek < date("2027-03-08").isoWeek)
  }
}
