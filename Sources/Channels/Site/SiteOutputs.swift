import CivilTime
import Domain
import ICalendar
import Ports

/// Everything the site shows, made from the visible items alone.
struct SiteOutputs {
  /// Path below the folder of the site, and content.
  typealias Output = (path: String, text: String)

  let institution: String
  let words: Words
  let items: [SiteItem]
  let dates: [SiteDate]
  let now: Instant

  /// - Parameters:
  ///   - items: those that are visible, by address.
  ///   - now: only what is over by then is left out of what is coming up.
  /// - Throws: when a zone is not known to this system.
  init(site: Site, items: [SiteItem], now: Instant) throws(ChannelError) {
    institution = site.institution
    words = Words(language: site.language)
    self.items = items
    dates = try SiteDate.all(of: items, zones: site.zones)
    self.now = now
  }

  /// All files, in a fixed order.
  var all: [Output] {
    let groups = SiteGroup.all(of: items, dates: dates)
    let feed = Feed(institution: institution, title: title, words: words, items: items)
    var outputs: [Output] = [
      ("index.html", IndexPage(title: title, outputs: self, groups: groups).html),
      ("feed.xml", feed.atom),
      ("feed.json", feed.json),
      ("calendar.ics", CalendarFile(name: title, dates: dates).text),
    ]
    for group in groups where !group.dates.isEmpty {
      let name = "\(institution): \(group.name)"
      outputs.append((group.calendar, CalendarFile(name: name, dates: group.dates).text))
    }
    let datesOfItem = Dictionary(grouping: dates, by: \.identity.meeting)
    for item in items {
      let own = item.announcement.events.isEmpty ? [] : datesOfItem[item.meeting] ?? []
      let page = AnnouncementPage(institution: institution, item: item, dates: own)
      outputs.append((item.page, page.html))
    }
    return outputs
  }

  var title: String { "\(institution): \(words.heading)" }
}
