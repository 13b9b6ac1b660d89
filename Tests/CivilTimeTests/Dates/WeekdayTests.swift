import CivilTime
import Testing

struct WeekdayTests {
  @Test(arguments: [
    (Weekday.monday, 1, "Monday", "mon", "MO"), (.tuesday, 2, "Tuesday", "tue", "TU"),
    (.wednesday, 3, "Wednesday", "wed", "WE"), (.thursday, 4, "Thursday", "thu", "TH"),
    (.friday, 5, "Friday", "fri", "FR"), (.saturday, 6, "Saturday", "sat", "SA"),
    (.sunday, 7, "Sunday", "sun", "SU"),
  ])
  func `has an ISO number and three names`(
    weekday: Weekday, number: Int, name: String, abbreviation: String, code: String
  ) {
    #expect(Int(weekday.rawValue) == number)
    #expect(weekday.name == name)
    #expect(weekday.abbreviation == abbreviation)
    #expect(weekday.code == code)
    #expect(Weekday(code: code) == weekday)
    #expect(Weekday(parsing: abbreviation) == weekday)
    #expect(Weekday(parsing: name) == weekday)
  }

  @Test(arguments: ["mo", "tues", "", "Mon.", "montag"])
  func `reads no other names`(text: String) {
    #expect(Weekday(parsing: text) == nil)
  }

  @Test func `reads codes in upper case only`() {
    #expect(Weekday(code: "mo") == nil)
  }

  @Test func `counts days forwards to another weekday`() {
    #expect(Weekday.monday.days(until: .sunday) == 6)
    #expect(Weekday.sunday.days(until: .monday) == 1)
    #expect(Weekday.friday.days(until: .friday) == 0)
    #expect(Weekday.friday.adding(days: 4) == .tuesday)
    #expect(Weekday.monday.adding(days: -8) == .sunday)
  }

  @Test func `a set holds weekdays, Monday first`() {
    let set = WeekdaySet([.friday, .monday, .friday])
    #expect(set.weekdays == [.monday, .friday])
    #expect(set.contains(.friday))
    #expect(!set.contains(.sunday))
  }
}
