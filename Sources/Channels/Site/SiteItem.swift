import CivilTime
import Domain
import FoundationEssentials
import Ports

/// One announcement as the site keeps it.
struct SiteItem: Hashable, Codable {
  var announcement: Announcement
  /// When it was first published.
  var publishedAt: Instant
  /// When its content last changed.
  var updatedAt: Instant
  /// How often it has changed: iCalendar's SEQUENCE.
  var sequence: Int

  init(announcement: Announcement, publishedAt: Instant, updatedAt: Instant, sequence: Int) {
    self.announcement = announcement
    self.publishedAt = publishedAt
    self.updatedAt = updatedAt
    self.sequence = sequence
  }

  /// Reads what ``encoded()`` wrote; `nil` for anything else.
  init?(decoding bytes: [UInt8]) {
    guard let item = try? JSONDecoder().decode(SiteItem.self, from: Data(bytes)) else { return nil }
    self = item
  }

  /// The item as JSON, the same bytes for the same item.
  ///
  /// - Throws: when JSON has no words for it, which no announcement brings about.
  func encoded() throws(ChannelError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(self))
    } catch {
      throw ChannelError("\(announcement.address) cannot be written as JSON: \(error)")
    }
  }

  /// The window is closed at its beginning and open at its end.
  func isVisible(at now: Instant) -> Bool {
    if let from = announcement.visibleFrom, now < from { return false }
    if let until = announcement.visibleUntil, now >= until { return false }
    return true
  }

  /// The name of its page and anchors.
  var slug: String { Slug(of: announcement.address.description).description }
  var page: String { "a/\(slug).html" }

  /// The address of the meeting it belongs to, or its own.
  var meeting: String {
    let address = announcement.address.description
    return address.firstRange(of: "/announcements/").map { String(address[..<$0.lowerBound]) }
      ?? address
  }
}
