import CivilTime
import Testing

struct CivilDateTimeTests {
  @Test func `prints and reads what stands in addresses`() {
    let start = moment("2027-03-15T10:00")
    #expect(start.description == "2027-03-15T10:00")
    #expect(start.compact == "20270315T100000")
    #expect(CivilDateTime(parsing: "2027-03-15 10:00") == start)
    #expect(CivilDateTime(year: 2027, month: 3, day: 15, hour: 10, minute: 0) == start)
  }

  @Test(arguments: [
    "2027-03-15", "2027-03-15T10:00:00", "2027-03-15T9:00", "2027-03-15  10:00",
    "2027-03-15T10:00Z",
    "2027-02-29T10:00",
  ])
  func `reads no other text`(text: String) {
    #expect(CivilDateTime(parsing: text) == nil)
  }

  @Test func `adds minutes across midnight, also before 1970`() {
    #expect(moment("2027-12-31T23:30").adding(minutes: 45).description == "2028-01-01T00:15")
    #expect(moment("1970-01-01T00:10").adding(minutes: -20).description == "1969-12-31T23:50")
    #expect(moment("2027-03-15T10:00").minutes(until: moment("2027-03-16T09:00")) == 1380)
  }

  @Test func `orders by date and then by time`() {
    #expect(moment("2027-03-15T23:59") < moment("2027-03-16T00:00"))
    #expect(moment("2027-03-15T10:00") < moment("2027-03-15T10:01"))
  }
}
