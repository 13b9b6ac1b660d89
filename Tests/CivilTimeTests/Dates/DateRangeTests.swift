import CivilTime
import Testing

struct DateRangeTests {
  @Test func `reads a range or one day`() throws {
    let range = try #require(DateRange(parsing: "2027-04-26..2027-05-07", label: "May break"))
    #expect(range.first.description == "2027-04-26")
    #expect(range.last.description == "2027-05-07")
    #expect(range.label == "May break")
    #expect(range.count == 12)
    #expect(range.description == "2027-04-26..2027-05-07")
    #expect(days("2027-03-29") == DateRange(date("2027-03-29")))
    #expect(days("2027-03-29").description == "2027-03-29")
  }

  @Test(arguments: [
    "2027-05-07..2027-04-26", "2027-04-26..", "2027-04-26 .. 2027-05-07", "2027-04-26-2027-05-07",
    "2027-04-26...2027-05-07", "..2027-04-26", "",
  ])
  func `reads no other text`(text: String) {
    #expect(DateRange(parsing: text) == nil)
  }

  @Test func `holds its first and last day`() {
    let range = days("2027-04-26..2027-05-07")
    #expect(range.contains(date("2027-04-26")))
    #expect(range.contains(date("2027-05-07")))
    #expect(!range.contains(date("2027-04-25")))
    #expect(!range.contains(date("2027-05-08")))
  }

  @Test func `intersects`() {
    let range = days("2027-04-26..2027-05-07")
    #expect(range.intersection(days("2027-05-01..2027-06-01")) == days("2027-05-01..2027-05-07"))
    #expect(range.intersection(days("2027-05-08")) == nil)
  }
}
