import CivilTime
import Testing

struct TimeOfDayTests {
  @Test func `counts minutes from midnight`() throws {
    let time = try #require(TimeOfDay(hour: 13, minute: 5))
    #expect(time.minutesSinceMidnight == 785)
    #expect(time.hour == 13)
    #expect(time.minute == 5)
    #expect(time.description == "13:05")
    #expect(TimeOfDay(minutesSinceMidnight: 785) == time)
    #expect(TimeOfDay(parsing: "9:00")?.description == "09:00")
  }

  @Test(arguments: ["24:00", "10:60", "10", "10:0", "10:00:00", "1000", "-1:00", "", "010:00"])
  func `reads no other text`(text: String) {
    #expect(TimeOfDay(parsing: text) == nil)
  }

  @Test func `refuses times that do not exist`() {
    #expect(TimeOfDay(hour: 24, minute: 0) == nil)
    #expect(TimeOfDay(hour: 0, minute: 60) == nil)
    #expect(TimeOfDay(minutesSinceMidnight: 1440) == nil)
    #expect(TimeOfDay(minutesSinceMidnight: -1) == nil)
  }
}
