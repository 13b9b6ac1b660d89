import Domain
import ICalendar

extension CalendarFile {
  /// How often programs that have subscribed look again: a class that moves today should be seen.
  private static let siteRefreshMinutes = 60

  /// The calendar of dates that the site shows.
  ///
  /// - Parameter dates: by start; those of one meeting become one entry.
  init(name: String, dates: [SiteDate]) {
    var meetings: [String] = []
    var datesOfMeeting: [String: [SiteDate]] = [:]
    for date in dates {
      let meeting = date.identity.meeting
      if datesOfMeeting[meeting] == nil { meetings.append(meeting) }
      datesOfMeeting[meeting, default: []].append(date)
    }
    self.init(
      name: name, refreshMinutes: Self.siteRefreshMinutes,
      entries: meetings.compactMap { CalendarEntry(datesOfMeeting[$0] ?? []) })
  }
}

extension CalendarEntry {
  /// The dates of one meeting; `nil` when there are none.
  ///
  /// Its revision is kept with the announcement and not read from a clock, so that a file in which
  /// nothing changed stays the same bytes.
  fileprivate init?(_ dates: [SiteDate]) {
    guard let first = dates.first else { return nil }
    let items = dates.map(\.item)
    let updated = items.map(\.updatedAt).max() ?? first.item.updatedAt
    self.init(
      identifier: Slug(of: first.identity.meeting).description,
      revision: Revision(
        stamp: updated, modified: updated, sequence: items.map(\.sequence).max() ?? 0),
      zone: first.zone, description: first.item.announcement.text,
      category: first.item.announcement.group,
      dates: dates.map { date in
        Date(
          title: date.event.title, original: date.event.original, start: date.event.start,
          minutes: date.event.minutes)
      })
  }
}
