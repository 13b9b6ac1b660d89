import CivilTime
import Domain
import FoundationEssentials

/// The announcements as an Atom feed (RFC 4287) and a JSON Feed (1.1), the latest first.
///
/// Links are relative: the site does not know where it is published, and may be published twice.
struct Feed {
  /// Readers keep what they have seen; older entries are on the pages.
  private static let limit = 500

  let institution: String
  let title: String
  let words: Words
  private let entries: [SiteItem]

  init(institution: String, title: String, words: Words, items: [SiteItem]) {
    self.institution = institution
    self.title = title
    self.words = words
    let latest = items.sorted {
      ($1.updatedAt, $0.announcement.address) < ($0.updatedAt, $1.announcement.address)
    }
    entries = Array(latest.prefix(Self.limit))
  }

  var atom: String {
    let updated = entries.first?.updatedAt ?? Instant(secondsSinceEpoch: 0)
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(words.language)">
        <id>\(identifier)</id>
        <title>\(Markup.escaped(title))</title>
        <updated>\(updated)</updated>
        <author><name>\(Markup.escaped(institution))</name></author>
        <generator>Rooster</generator>
        <link rel="self" type="application/atom+xml" href="feed.xml"/>
        <link rel="alternate" type="text/html" href="index.html"/>
      \(entries.map { entry($0) }.joined())</feed>

      """
  }

  private func entry(_ item: SiteItem) -> String {
    let announcement = item.announcement
    return """
        <entry xml:lang="\(Markup.escaped(announcement.language))">
          <id>\(identifier(of: item))</id>
          <title>\(Markup.escaped(announcement.title))</title>
          <published>\(item.publishedAt)</published>
          <updated>\(item.updatedAt)</updated>
          <category term="\(Markup.escaped(announcement.group))"/>
          <link rel="alternate" type="text/html" href="\(item.page)"/>
          <content type="html">\(Markup.escaped(Markdown.html(announcement.text)))</content>
        </entry>

      """
  }

  /// The feed as JSON with its keys in a fixed order; empty when the text cannot be JSON, which no
  /// Swift string is.
  var json: String {
    let document = JSONFeed(
      version: "https://jsonfeed.org/version/1.1", title: title, language: words.language,
      authors: [JSONFeed.Author(name: institution)],
      items: entries.map { item in
        JSONFeed.Item(
          id: identifier(of: item), title: item.announcement.title,
          contentHTML: Markdown.html(item.announcement.text),
          published: item.publishedAt.description, modified: item.updatedAt.description,
          tags: [item.announcement.group], language: item.announcement.language)
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(document) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// A tag (RFC 4151). The site has no domain of its own, so the name is one that never belongs to
  /// anybody (RFC 2606); the institution keeps two sites apart.
  private var identifier: String {
    "tag:rooster.invalid,2026:\(Slug(of: institution))"
  }

  private func identifier(of item: SiteItem) -> String {
    "\(identifier)/\(item.slug)"
  }
}
