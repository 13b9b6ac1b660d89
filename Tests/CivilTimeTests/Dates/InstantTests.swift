import CivilTime
import Testing

struct InstantTests {
  @Test(arguments: [
    ("2027-01-20T09:00:00Z", 1_800_435_600), ("1970-01-01T00:00:00Z", 0),
    ("1969-12-31T23:59:59Z", -1), ("2000-02-29T12:34:56Z", 951_827_696),
  ])
  func `counts seconds from 1970`(text: String, seconds: Int) {
    let instant = instant(text)
    #expect(instant.secondsSinceEpoch == Int64(seconds))
    #expect(instant.description == text)
  }

  @Test(arguments: [
    "2027-01-20T10:00:00+01:00", "2027-01-20T03:30:00-05:30", "2027-01-20t09:00:00z",
    "2027-01-20T09:00:00.999Z", "2027-01-20T09:00:00-00:00",
  ])
  func `reads offsets, fractions and small letters`(text: String) {
    #expect(instant(text).description == "2027-01-20T09:00:00Z")
  }

  @Test(arguments: [
    "2027-01-20T09:00:00", "2027-01-20T09:00Z", "2027-01-20T09:00:60Z", "2027-01-20 09:00:00Z",
    "2027-01-20T09:00:00.Z", "2027-01-20T09:00:00+1:00", "2027-01-20T09:00:00+24:00", "2027-01-20",
    "2027-01-20T09:00:00Zx",
  ])
  func `reads no other text`(text: String) {
    #expect(Instant(parsing: text) == nil)
  }

  @Test func `writes the compact form and civil parts of UTC`() {
    let instant = instant("2027-01-20T09:05:07Z")
    #expect(instant.compact == "20270120T090507Z")
    #expect(instant.utc.description == "2027-01-20T09:05")
    #expect(instant.second == 7)
    #expect(instant.adding(seconds: -8).description == "2027-01-20T09:04:59Z")
    #expect(instant.adding(minutes: 55).description == "2027-01-20T10:00:07Z")
    #expect(instant.seconds(until: instant.adding(seconds: 90)) == 90)
  }
}
