import Channels
import CivilTime
import Domain
import Testing

/// A site in memory and the announcements that are put into it.
struct SiteFixture {
  let files = MemoryFiles()
  let site: Site
  let now: Instant

  init(language: String = "en") throws {
    site = Site(
      folder: "public", institution: "Example & Co", language: language, files: files,
      zones: try ZoneDatabase(directory: "/usr/share/zoneinfo"))
    now = try #require(Instant(parsing: "2027-03-01T08:00:00Z"))
  }

  /// An announcement of `CS101/lecture` with dates at these local starts.
  func announcement(
    _ name: String = "class", title: String = "Lecture", text: String = "Welcome.",
    starts: [String] = ["2027-03-15T10:00"], zone: String = "Europe/Amsterdam"
  ) -> Announcement {
    Announcement(
      address: Address("CS101/lecture/announcements/\(name)"), title: title, text: text,
      audience: [.students], channels: ["portal"], language: "en", visibleFrom: nil,
      visibleUntil: nil, reminders: [],
      events: starts.compactMap { CivilDateTime(parsing: $0) }.map {
        Announcement.Event(title: title, original: $0, start: $0, minutes: 90)
      }, zone: zone, group: "CS101 Algorithms")
  }

  func file(_ path: String) throws -> String {
    try #require(files.all["public/\(path)"])
  }

  /// The one page of an announcement.
  func page() throws -> String {
    let pages = files.all.filter { $0.key.hasPrefix("public/a/") }
    try #require(pages.count == 1)
    return try #require(pages.values.first)
  }
}
