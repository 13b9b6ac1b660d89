import Channels
import CivilTime
import Domain
import ICalendar

extension CalendarFile {
  /// The classes as a file for calendar programs, one entry for each meeting.
  ///
  /// - Parameter stamp: when the file is made: programs take the later one of two.
  init(_ listing: CalendarListing, name: String, stamp: Instant) {
    let dates = Dictionary(grouping: listing.classes, by: \.meeting)
    let meetings = dates.keys.sorted { $0.address < $1.address }
    self.init(
      name: name, refreshMinutes: nil,
      entries: meetings.map { CalendarEntry($0, dates[$0] ?? [], stamp: stamp) })
  }
}

extension CalendarEntry {
  fileprivate init(_ meeting: CalendarMeeting, _ classes: [CalendarClass], stamp: Instant) {
    self.init(
      // The same as on the site, so that whoever has both sees a class once.
      identifier: Slug(of: meeting.address.description).description,
      revision: Revision(stamp: stamp, modified: nil, sequence: 0), zone: meeting.zone,
      description: meeting.description, category: meeting.group, page: meeting.page,
      dates: classes.map { item in
        Date(
          title: item.title, original: item.occurrence.original, start: item.occurrence.start,
          minutes: item.occurrence.minutes)
      })
  }
}
