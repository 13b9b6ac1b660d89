package import CivilTime
package import Domain
package import Ports

/// A folder of pages, feeds and calendars that any web server can hand out.
///
/// Each announcement is kept as one file; `finish` makes everything that is shown from those files
/// alone. The same items at the same time give the same bytes, and a file whose bytes stay is not
/// written, so a second run changes nothing on the disk and nothing in what people have subscribed
/// to.
package struct Site: AnnouncementChannel {
  let folder: String
  let institution: String
  let language: String
  let files: any Files
  let zones: ZoneDatabase

  /// - Parameters:
  ///   - folder: where the site is kept, relative to the workspace.
  ///   - institution: the name at the head of the page and the author of the feeds.
  ///   - language: BCP 47; `nl` and `en` have words, others get the English ones.
  package init(
    folder: String, institution: String, language: String, files: any Files, zones: ZoneDatabase
  ) {
    self.folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.institution = institution
    self.language = language
    self.files = files
    self.zones = zones
  }

  /// Keeps the announcement; one that is the same as the kept one is left alone.
  package func publish(_ announcement: Announcement, at now: Instant) async throws(ChannelError) {
    let path = itemPath(of: announcement.address)
    let known = try item(at: path)
    if let known, known.announcement.address != announcement.address {
      throw ChannelError(
        "\(announcement.address) and \(known.announcement.address) would share \(path)")
    }
    guard known?.announcement != announcement else { return }
    let item = SiteItem(
      announcement: announcement, publishedAt: known?.publishedAt ?? now, updatedAt: now,
      sequence: known.map { $0.sequence + 1 } ?? 0)
    try write(item.encoded(), to: path)
  }

  package func withdraw(_ announcement: Address) async throws(ChannelError) {
    try remove(itemPath(of: announcement))
  }

  /// Every run writes the front page, so its absence means that the folder was cleaned away.
  package func isLost() -> Bool { !files.exists("\(folder)/index.html") }

  package func finish(at now: Instant) async throws(ChannelError) {
    let items = try allItems().filter { $0.isVisible(at: now) }
    let outputs = try SiteOutputs(site: self, items: items, now: now).all
    for (path, text) in outputs {
      try write(Array(text.utf8), to: "\(folder)/\(path)")
    }
    try removeOutputs(except: Set(outputs.map { "\(folder)/\($0.path)" }))
  }

  /// Pages and calendars of announcements that are gone.
  private func removeOutputs(except current: Set<String>) throws(ChannelError) {
    for (part, ending) in [("a", ".html"), ("calendars", ".ics")] {
      for path in try list("\(folder)/\(part)", ending: ending) where !current.contains(path) {
        try remove(path)
      }
    }
  }
}
