import CivilTime
import Testing

@Suite struct DatePhrasesTests {
  private static func text(_ dates: [(String, Int)]) -> String {
    DatePhrases(dates.compactMap { date in CivilDateTime(parsing: date.0).map { ($0, date.1) } })
      .text
  }

  @Test func `one date has its weekday`() {
    #expect(Self.text([("2027-02-01 10:00", 90)]) == "mon 2027-02-01 10:00-11:30")
  }

  @Test func `weeks in a row are written from first to last`() {
    let dates = [
      "2027-02-01", "2027-02-08", "2027-02-15", "2027-03-01", "2027-03-08", "2027-04-05",
    ]
    #expect(
      Self.text(dates.map { ("\($0) 10:00", 90) })
        == "mon 10:00-11:30, 6 times: 2027-02-01 to 2027-02-15, 2027-03-01, 2027-03-08, 2027-04-05")
  }

  @Test func `times of the week stand apart, in the order of their first dates`() {
    #expect(
      Self.text([
        ("2027-02-09 09:00", 60), ("2027-02-01 10:00", 90), ("2027-02-02 09:00", 60),
        ("2027-02-02 09:00", 60),
      ]) == "mon 2027-02-01 10:00-11:30; tue 09:00-10:00, 2 times: 2027-02-02, 2027-02-09")
  }

  @Test func `a class past midnight ends on the clock of the next day`() {
    #expect(Self.text([("2027-02-01 23:00", 120)]) == "mon 2027-02-01 23:00-01:00")
  }
}
