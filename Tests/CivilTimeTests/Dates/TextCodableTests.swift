import CivilTime
import Foundation
import Testing

struct TextCodableTests {
  private struct Stored: Codable, Equatable {
    var date: CivilDate
    var time: TimeOfDay
    var start: CivilDateTime
    var instant: Instant
    var weekday: Weekday
  }

  @Test func `values are stored as the text they print`() throws {
    let stored = Stored(
      date: date("2027-03-10"), time: time("10:00"), start: moment("2027-03-15T10:00"),
      instant: instant("2027-01-20T09:00:00Z"), weekday: .sunday)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(stored)
    let expected = #"""
      {"date":"2027-03-10","instant":"2027-01-20T09:00:00Z","start":"2027-03-15T10:00",\#
      "time":"10:00","weekday":7}
      """#
    #expect(String(decoding: data, as: UTF8.self) == expected)
    #expect(try JSONDecoder().decode(Stored.self, from: data) == stored)
  }

  @Test func `other text is an error`() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CivilDate].self, from: Data(#"["2027-02-30"]"#.utf8))
    }
  }
}
