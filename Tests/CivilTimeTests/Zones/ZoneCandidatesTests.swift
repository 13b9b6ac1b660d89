import CivilTime
import Testing

@Suite(.enabled(if: SystemZones.isPresent, "the system has no zone data"))
struct ZoneCandidatesTests {
  @Test(arguments: [
    ("Europe/Berln", ["Europe/Berlin"]),
    ("Europe/Belrin", ["Europe/Berlin"]),
    ("america/new_york", ["America/New_York"]),
    ("America/New York", ["America/New_York"]),
    ("Amsterdam", ["Europe/Amsterdam"]),
    ("EST", ["America/New_York"]),
    ("IST", ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]),
    ("CST", ["America/Chicago", "Asia/Shanghai"]),
    ("PT (Pacific Time)", ["America/Los_Angeles"]),
    ("Eastern Time (US & Canada)", ["America/New_York"]),
    ("Beijing", ["Asia/Shanghai"]),
    ("Japan", ["Asia/Tokyo"]),
    ("UTC+5:30", ["Asia/Kolkata", "Asia/Colombo"]),
    ("GMT+0545", ["Asia/Kathmandu"]),
    ("Etc/GMT-9", ["Asia/Tokyo", "Asia/Seoul"]),
    ("W. Europe Standard Time", ["Europe/Berlin"]),
    ("xyzzy", []),
    ("", []),
    ("UTC+25", []),
  ])
  func `names what may have been meant`(text: String, names: [String]) throws {
    #expect(try SystemZones.database().candidates(for: text) == names)
  }

  @Test func `an offset names zones that keep it for half of the year or more`() throws {
    let names = try SystemZones.database().candidates(for: "UTC+2")
    #expect(
      names == [
        "Europe/Athens", "Europe/Kyiv", "Africa/Cairo", "Africa/Johannesburg", "Europe/Berlin",
      ])
  }

  @Test func `a Windows name holds cities`() throws {
    let text = "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"
    let names = try SystemZones.database().candidates(for: text)
    #expect(names.count == 5)
    #expect(names.contains("Europe/Amsterdam") && names.contains("Europe/Berlin"))
  }

  @Test func `every candidate is a zone`() throws {
    let database = try SystemZones.database()
    for hour in -11...14 {
      let text = hour < 0 ? "UTC\(hour)" : "UTC+\(hour)"
      let names = database.candidates(for: text)
      #expect(!names.isEmpty, "\(text)")
      for name in names { #expect(database.zone(named: name) != nil, "\(name)") }
    }
  }
}
