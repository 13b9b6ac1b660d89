import CivilTime
import Domain

/// The page with everything: what is coming up, then course by course.
struct IndexPage {
  /// As many dates as fit on a screen or two.
  private static let upcomingLimit = 12

  let title: String
  let outputs: SiteOutputs
  let groups: [SiteGroup]

  var html: String {
    let body = """
      <header>
      <p class="over">\(Markup.escaped(outputs.institution))</p>
      <h1>\(words.heading)</h1>
      <p class="links"><a class="button" href="calendar.ics">\(words.allDates)</a> \
      <a href="feed.xml">\(words.feed)</a></p>
      </header>
      <main>
      \(content)</main>
      """
    return Page(language: words.language, title: title, root: "", body: body).html
  }

  private var words: Words { outputs.words }

  private var content: String {
    guard !groups.isEmpty else { return "<p class=\"empty\">\(words.nothingYet)</p>\n" }
    return upcoming + navigation + groups.map { section($0) }.joined()
  }

  private var upcoming: String {
    let dates = outputs.dates.filter { $0.end > outputs.now }.prefix(Self.upcomingLimit)
    guard !dates.isEmpty else { return "" }
    return """
      <section aria-labelledby="coming-up">
      <h2 id="coming-up">\(words.comingUp)</h2>
      <ol class="dates">
      \(dates.map { entry($0) }.joined())</ol>
      </section>

      """
  }

  private func entry(_ date: SiteDate) -> String {
    let start = date.event.start
    return """
      <li><a href="\(date.item.page)"><time datetime="\(start)" class="day" aria-hidden="true">\
      <span>\(words.shortWeekday(start.date))</span><b>\(start.date.day)</b>\
      <span>\(words.shortMonth(start.date))</span></time>\
      <span class="what"><b>\(Markup.escaped(date.event.title))</b>\
      <span class="when">\(words.date(start.date)), \
      <span class="time">\(words.times(from: start, to: date.endLocal))</span></span></span>\
      </a></li>

      """
  }

  private var navigation: String {
    guard groups.count > 1 else { return "" }
    let links = groups.map {
      "<li><a href=\"#\($0.slug)\">\(Markup.escaped($0.name))</a></li>\n"
    }
    return """
      <nav aria-label="\(words.courses)">
      <h2>\(words.courses)</h2>
      <ul class="chips">
      \(links.joined())</ul>
      </nav>

      """
  }

  private func section(_ group: SiteGroup) -> String {
    let calendar =
      group.dates.isEmpty
      ? "" : "<a class=\"quiet\" href=\"\(group.calendar)\">\(words.calendar)</a>"
    return """
      <details class="course" id="\(group.slug)" open>
      <summary><h2>\(Markup.escaped(group.name))</h2></summary>
      \(calendar)
      \(group.items.map { card($0, in: group) }.joined())</details>

      """
  }

  private func card(_ item: SiteItem, in group: SiteGroup) -> String {
    let dates = group.dates.filter { $0.identity.meeting == item.meeting }
    return AnnouncementArticle(
      item: item, dates: item.announcement.events.isEmpty ? [] : dates, link: item.page,
      datesAreFolded: true
    ).html
  }
}
