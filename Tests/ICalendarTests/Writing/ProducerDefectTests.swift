import CivilTime
import Foundation
import ICalendar
import Testing

@Suite(.enabled(if: SystemZones.isPresent, "needs /usr/share/zoneinfo"))
struct ProducerDefectTests {
  /// One file that a producer could write.
  struct Variant: Decodable {
    let `case`: String
    let ics: String?
    let b64: String?

    var bytes: [UInt8] {
      get throws {
        if let ics { return Array(ics.utf8) }
        let text = try #require(b64)
        return Array(try #require(Data(base64Encoded: text)))
      }
    }
  }

  @Test(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
  func `each of the 39 defects is found by our checks, and the good file is good`() throws {
    let zones = try SystemZones.database()
    let variants = try SharedData.decoded(
      "icalendar/producer-defects.json", as: [Variant].self)
    #expect(variants.count == 40)
    for variant in variants {
      let defects = CalendarLint(try variant.bytes, zones: zones).defects
      if variant.case == "good" {
        #expect(defects == [])
      } else {
        #expect(defects.contains(variant.case), "\(variant.case): \(defects.sorted())")
      }
    }
  }

  @Test func `what we write has none of them`() throws {
    let samples = try Samples()
    let entries = try samples.awkward()
    for files in [[entries], entries.map { [$0] }].joined() {
      let text = samples.calendar(files).text
      #expect(CalendarLint(Array(text.utf8), zones: samples.zones).defects == [])
    }
  }

  @Test func `a calendar without classes still has a part`() throws {
    let text = try Samples().calendar([]).text
    #expect(CalendarReading(Array(text.utf8)).calendars.first?.components.count == 1)
  }

  @Test func `the same entries are the same bytes`() throws {
    let samples = try Samples()
    let entries = try samples.awkward()
    let shuffled = entries.map { entry in
      var entry = entry
      entry.dates.reverse()
      return entry
    }
    #expect(samples.calendar(entries).text == samples.calendar(shuffled).text)
  }

  @Test func `a change of one class changes no identifier`() throws {
    let samples = try Samples()
    let starts = try Samples.every(7, from: "2027-02-01T10:00", count: 12)
    func identifiers(_ starts: [String]) throws -> Set<Substring> {
      let text = samples.calendar([try samples.entry("x", Samples.dates(starts))]).text
      return Set(text.split(separator: "\r\n").filter { $0.hasPrefix("UID") })
    }
    let before = try identifiers(starts)
    #expect(before == ["UID:x.T100000@rooster"])
    for index in [0, 5, 11] {
      var moved = starts
      moved[index] += " > 2027-06-01T09:00"
      #expect(try identifiers(moved) == before)
      var less = starts
      less.remove(at: index)
      #expect(try identifiers(less) == before)
    }
  }
}
