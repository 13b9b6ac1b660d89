import ICalendar
import Testing

struct ContentLineTests {
  /// The one property of a calendar with this line in it.
  private func read(_ line: String) throws -> Property {
    let text = "BEGIN:VCALENDAR\r\n\(line)\r\nEND:VCALENDAR\r\n"
    let reading = CalendarReading(Array(text.utf8))
    #expect(reading.problems == [])
    return try #require(reading.calendars.first?.properties.first)
  }

  @Test(arguments: [
    ("SUMMARY:Labs\\, part 1\\; \\\\ bring\\nall\\N", "Labs, part 1; \\ bring\nall\n"),
    ("SUMMARY:a\\:b\\\"c", "a:b\"c"),
    ("SUMMARY:ends with \\", "ends with "),
    ("summary : http://x.example/?a=b;c", " http://x.example/?a=b;c"),
    ("SUMMARY:", ""),
  ])
  func `text means this`(line: String, meaning: String) throws {
    let property = try read(line)
    #expect(property.name == "SUMMARY")
    #expect(property.meaning == meaning)
  }

  @Test(arguments: [
    ("DTSTART;TZID=Europe/Amsterdam:1", "TZID", "Europe/Amsterdam"),
    ("DTSTART;VALUE=DATE;TZID=\"a;b:c,d\":1", "TZID", "a;b:c,d"),
    ("ATTENDEE;CN=\"Ada ^'L^' ^^ ^n x^y\":1", "CN", "Ada \"L\" ^ \n x^y"),
    ("DTSTART; tzid = \"Europe/Amsterdam\" :1", "TZID", "Europe/Amsterdam"),
    ("DTSTART;;TZID=A:1", "TZID", "A"),
    ("X-A;B;C=D:1", "C", "D"),
  ])
  func `a parameter means this`(line: String, name: String, value: String) throws {
    let property = try read(line)
    #expect(property.parameter(name) == value)
    #expect(property.value == "1")
  }

  @Test(arguments: [
    "Labs, part 1; \\ \"x\"\nnext\r\nlast", String(repeating: "é€😀", count: 200), "👩‍👩‍👧‍👦é\u{301}",
    "tab\tand colon:", "",
  ])
  func `what is written is read as it was meant, in lines of at most 75 octets`(text: String)
    throws
  {
    let component = Component("VCALENDAR", [Property("SUMMARY", text: text)])
    let bytes = Array(component.text.utf8)
    for line in bytes.split(separator: 10) {
      #expect(line.last == 13)
      #expect(line.count <= 76)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    let property = CalendarReading(bytes).calendars.first?.property("SUMMARY")
    #expect(property?.meaning == text.replacing("\r\n", with: "\n"))
  }

  @Test func `control characters are not written, and parameters are quoted`() {
    let zone = Parameter("TZID", "A:\"B\"\u{7}")
    let component = Component(
      "X", [Property("SUMMARY", text: "a\u{0}b\u{1B}c\u{7F}"), Property("DTSTART", "1", [zone])])
    #expect(
      component.text
        == "BEGIN:X\r\nSUMMARY:abc\r\nDTSTART;TZID=\"A:^'B^'\":1\r\nEND:X\r\n")
  }
}
