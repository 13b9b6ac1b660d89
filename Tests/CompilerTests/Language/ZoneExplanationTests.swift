import CivilTime
import Testing

@testable import Compiler

struct ZoneExplanationTests {
  @Test(
    "an offset is answered with regions that have it in winter",
    arguments: [
      ("UTC+1", "Europe/Amsterdam or Africa/Lagos"), ("+01:00", "Europe/Amsterdam or Africa/Lagos"),
      ("GMT-5", "America/New_York or America/Bogota"),
      ("Etc/GMT+5", "America/New_York or America/Bogota"), ("-03:30", "America/St_Johns"),
      ("−3:30", "America/St_Johns"), ("+0530", "Asia/Kolkata or Asia/Colombo"),
      ("+12:45", "Pacific/Chatham"), ("UTC+99999999999999999999", "Europe/Amsterdam"),
    ])
  func offsets(_ text: String, _ regions: String) throws {
    let zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    let misreading = ZoneExplanation(text[...], zones: zones).misreading
    #expect(misreading.hint == "name a region, such as \(regions)")
  }
}
