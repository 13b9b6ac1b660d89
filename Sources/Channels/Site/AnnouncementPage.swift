import Domain

/// The page of one announcement, in its language.
struct AnnouncementPage {
  let institution: String
  let item: SiteItem
  let dates: [SiteDate]

  var html: String {
    let announcement = item.announcement
    let words = Words(language: announcement.language)
    let article = AnnouncementArticle(item: item, dates: dates, link: nil, datesAreFolded: false)
    let group = announcement.group
    let calendar =
      dates.isEmpty
      ? "" : " <a href=\"../calendars/\(Slug(of: group)).ics\">\(words.calendar)</a>"
    let body = """
      <header class="small">
      <p class="over">\(Markup.escaped(institution))</p>
      <p class="links"><a href="../index.html">\(words.back)</a>\(calendar)</p>
      </header>
      <main>
      <p class="group">\(Markup.escaped(group))</p>
      \(article.html)</main>
      """
    return Page(
      language: announcement.language, title: "\(announcement.title) – \(institution)",
      root: "../", body: body
    ).html
  }
}
