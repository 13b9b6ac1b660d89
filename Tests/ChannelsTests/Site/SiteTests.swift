import Channels
import CivilTime
import Domain
import Foundation
import FoundationXML
import Ports
import Testing

struct SiteTests {
  @Test func `a second finish with nothing new writes nothing`() async throws {
    let fixture = try SiteFixture()
    try await fixture.site.publish(fixture.announcement(), at: fixture.now)
    try await fixture.site.finish(at: fixture.now)
    #expect(fixture.files.takeWrites().count == 7)
    try await fixture.site.publish(fixture.announcement(), at: fixture.now.adding(minutes: 5))
    try await fixture.site.finish(at: fixture.now.adding(minutes: 5))
    #expect(fixture.files.takeWrites() == [])
  }

  @Test func `the order of publishing does not show`() async throws {
    let first = try SiteFixture()
    let second = try SiteFixture()
    let names = ["class", "press", "exam"]
    for name in names { try await first.site.publish(first.announcement(name), at: first.now) }
    for name in names.reversed() {
      try await second.site.publish(second.announcement(name), at: second.now)
    }
    try await first.site.finish(at: first.now)
    try await second.site.finish(at: second.now)
    #expect(first.files.all == second.files.all)
  }

  @Test func `what is withdrawn is gone from every file`() async throws {
    let fixture = try SiteFixture()
    let announcement = fixture.announcement(title: "Unmistakable")
    try await fixture.site.publish(announcement, at: fixture.now)
    try await fixture.site.finish(at: fixture.now)
    #expect(fixture.files.all.values.contains { $0.contains("Unmistakable") })
    try await fixture.site.withdraw(announcement.address)
    try await fixture.site.withdraw(announcement.address)
    try await fixture.site.finish(at: fixture.now)
    #expect(!fixture.files.all.values.contains { $0.contains("Unmistakable") })
    #expect(
      fixture.files.all.keys.sorted() == [
        "public/calendar.ics", "public/feed.json", "public/feed.xml", "public/index.html",
      ])
  }

  @Test(arguments: [(-1, false), (0, true), (59, true), (60, false)])
  func `an announcement shows from its first second until just before its last`(
    minutes: Int, isShown: Bool
  ) async throws {
    let fixture = try SiteFixture()
    var announcement = fixture.announcement(title: "Unmistakable")
    announcement.visibleFrom = fixture.now
    announcement.visibleUntil = fixture.now.adding(minutes: 60)
    try await fixture.site.publish(announcement, at: fixture.now)
    try await fixture.site.finish(at: fixture.now.adding(minutes: minutes))
    #expect(try fixture.file("index.html").contains("Unmistakable") == isShown)
    #expect(try fixture.file("feed.xml").contains("Unmistakable") == isShown)
    #expect(try fixture.file("calendar.ics").contains("Unmistakable") == isShown)
  }

  @Test func `nothing that was typed becomes markup`() async throws {
    let fixture = try SiteFixture()
    let attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    var announcement = fixture.announcement(title: attack, text: attack + "\n\n# " + attack)
    announcement.group = attack
    announcement.language = "\"><script>"
    try await fixture.site.publish(announcement, at: fixture.now)
    try await fixture.site.finish(at: fixture.now)
    for (path, text) in fixture.files.all where path.hasSuffix("html") || path.hasSuffix("xml") {
      #expect(!text.contains("<script"), "\(path)")
      #expect(!text.contains("<img"), "\(path)")
    }
  }

  @Test func `feeds can be parsed and tell a change by its time`() async throws {
    let fixture = try SiteFixture()
    try await fixture.site.publish(fixture.announcement(title: "A & <b>"), at: fixture.now)
    let later = fixture.now.adding(minutes: 30)
    try await fixture.site.publish(fixture.announcement(title: "C & <d>\u{1}"), at: later)
    try await fixture.site.finish(at: later)
    let feed = try fixture.file("feed.xml")
    #expect(XMLParser(data: Data(feed.utf8)).parse())
    #expect(feed.contains("<title>C &amp; &lt;d&gt;</title>"))
    #expect(feed.contains("<published>2027-03-01T08:00:00Z</published>"))
    #expect(feed.contains("<updated>2027-03-01T08:30:00Z</updated>"))
    let json = try JSONSerialization.jsonObject(with: Data(fixture.file("feed.json").utf8))
    let items = try #require((json as? [String: Any])?["items"] as? [[String: Any]])
    #expect(items.first?["title"] as? String == "C & <d>\u{1}")
    #expect(items.first?["date_modified"] as? String == "2027-03-01T08:30:00Z")
  }

  @Test(arguments: [
    ("en", "Monday 15 March 2027, 10:00–11:30"), ("nl-BE", "maandag 15 maart 2027, 10:00–11:30"),
    ("fy", "Monday 15 March 2027, 10:00–11:30"),
  ])
  func `dates are written out in the language`(language: String, date: String) async throws {
    let fixture = try SiteFixture()
    var announcement = fixture.announcement()
    announcement.language = language
    try await fixture.site.publish(announcement, at: fixture.now)
    try await fixture.site.finish(at: fixture.now)
    #expect(try fixture.page().contains(date))
    #expect(try fixture.page().contains("<html lang=\"\(language)\">"))
  }

  @Test func `a page asks nothing of other machines`() async throws {
    let fixture = try SiteFixture()
    try await fixture.site.publish(fixture.announcement(), at: fixture.now)
    try await fixture.site.finish(at: fixture.now)
    let page = try fixture.file("index.html")
    for word in ["src=", "url(", "@import", "http://", "https://"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `a damaged item and an unknown zone are told`() async throws {
    let fixture = try SiteFixture()
    try await fixture.site.publish(fixture.announcement(zone: "Mars/Base"), at: fixture.now)
    let zone = "CS101/lecture/announcements/class: this system has no time zone Mars/Base"
    await #expect(throws: ChannelError(zone)) { try await fixture.site.finish(at: fixture.now) }
    let path = try #require(fixture.files.all.keys.first)
    try fixture.files.write(Array("{".utf8), to: path)
    let damaged = "\(path) is damaged; delete it and apply again"
    await #expect(throws: ChannelError(damaged)) { try await fixture.site.finish(at: fixture.now) }
  }
}
