import CivilTime
import Domain

/// One announcement as a piece of a page.
struct AnnouncementArticle {
  let item: SiteItem
  let dates: [SiteDate]
  /// Where the title leads; `nil` on the announcement's own page, where it is the heading.
  let link: String?
  let datesAreFolded: Bool

  var html: String {
    """
    <article lang="\(Markup.escaped(item.announcement.language))">
    \(heading)
    \(audience)<div class="text">
    \(Markdown.html(item.announcement.text))</div>
    \(dateList)<p class="note">\(words.updated) <time datetime="\(item.updatedAt)">\
    \(words.date(item.updatedAt.utc.date))</time></p>
    </article>

    """
  }

  private var words: Words { Words(language: item.announcement.language) }

  private var heading: String {
    let title = Markup.escaped(item.announcement.title)
    guard let link else { return "<h1>\(title)</h1>" }
    return "<h3><a href=\"\(link)\">\(title)</a></h3>"
  }

  private var audience: String {
    let names = Audience.allCases.filter { item.announcement.audience.contains($0) }
    guard !names.isEmpty else { return "" }
    let chips = names.map { "<li>\(words.audience($0))</li>" }.joined()
    return "<ul class=\"audience\">\(chips)</ul>\n"
  }

  private var dateList: String {
    guard !dates.isEmpty else { return "" }
    let list = dates.map { date in
      "<li><time datetime=\"\(date.event.start)\">"
        + "\(words.span(from: date.event.start, to: date.endLocal))</time></li>\n"
    }
    let summary = words.dates(dates.count)
    return """
      <details\(datesAreFolded ? "" : " open")><summary>\(summary)</summary>
      <ol class="list">
      \(list.joined())</ol>
      </details>

      """
  }
}
