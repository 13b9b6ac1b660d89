import CivilTime
import Foundation
import ICalendar
import Testing

/// The 163 files of the test suite of collective/icalendar, many by real programs, and the 40
/// variants of a producer.
@Suite(
  .enabled(
    if: SharedData.isPresent && SystemZones.isPresent,
    "needs ../shared/data and /usr/share/zoneinfo"))
struct RealFileTests {
  struct File: Decodable {
    let text: String?
    let b64: String?
    let ics: String?
    let `case`: String?

    var bytes: [UInt8] {
      get throws {
        if let text = text ?? ics { return Array(text.utf8) }
        let encoded = try #require(b64)
        return Array(try #require(Data(base64Encoded: encoded)))
      }
    }
  }

  /// How many stretches of days a file gives between 1990 and 2040, and which problems on which lines.
  private func verdict(_ bytes: [UInt8], zones: ZoneDatabase) throws -> String {
    let reading = CalendarReading(bytes)
    let window = try #require(DateRange(parsing: "1990-01-01..2040-12-31"))
    let zone = try #require(zones.zone(named: "Europe/Amsterdam"))
    let days = WholeDays(of: reading, in: zone, zones: zones, window: window)
    let problems = (reading.problems + days.problems).map { problem in
      "\("\(problem.kind)".prefix { $0 != "(" })@\(problem.line)"
    }
    return (["\(days.days.count)"] + problems).joined(separator: " ")
  }

  @Test func `every file has a verdict, and none takes long`() throws {
    let zones = try SystemZones.database()
    let files = try SharedData.decoded(
      "icalendar/collective-icalendar.json", as: [String: File].self)
    #expect(files.count == 163)
    let clock = ContinuousClock()
    var verdicts: [String] = []
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      let bytes = try file.bytes
      var verdict = ""
      let duration = try clock.measure { verdict = try self.verdict(bytes, zones: zones) }
      #expect(duration < .seconds(2), "\(name)")
      verdicts.append("\(name.dropLast(4)): \(verdict)")
    }
    #expect(verdicts.joined(separator: "\n") == RealFileVerdicts.collective)
  }

  @Test func `every variant of a producer has a verdict`() throws {
    let zones = try SystemZones.database()
    let files = try SharedData.decoded("icalendar/producer-defects.json", as: [File].self)
    let verdicts = try files.map { file in
      "\(file.case ?? ""): \(try verdict(file.bytes, zones: zones))"
    }
    #expect(verdicts.joined(separator: "\n") == RealFileVerdicts.variants)
  }

  @Test func `cut or changed anywhere, a file is read to its end`() throws {
    let zones = try SystemZones.database()
    let files = try SharedData.decoded(
      "icalendar/collective-icalendar.json", as: [String: File].self)
    var random = SeededGenerator(seed: 7)
    for name in files.keys.sorted() {
      var bytes = try #require(files[name]).bytes
      guard bytes.count < 3_000 else { continue }
      for _ in 0..<12 where !bytes.isEmpty {
        let index = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(contentsOf: bytes[index..<min(index + 40, bytes.count)], at: index)
        default: bytes.removeSubrange(index..<min(index + 9, bytes.count))
        }
        _ = try verdict(bytes, zones: zones)
      }
    }
  }
}
