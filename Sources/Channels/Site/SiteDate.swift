import CivilTime
import Domain
import Ports

/// One date of an announcement, with its instants.
struct SiteDate: Hashable {
  let item: SiteItem
  let event: Announcement.Event
  let zone: Zone
  let start: Instant
  let end: Instant
  /// What clocks there show at the end.
  let endLocal: CivilDateTime
  /// The meeting the date belongs to, and the date's original start: two announcements of one
  /// meeting speak of the same date.
  let identity: Identity

  struct Identity: Hashable {
    let meeting: String
    let original: CivilDateTime
  }

  init(item: SiteItem, event: Announcement.Event, zone: Zone) {
    self.item = item
    self.event = event
    self.zone = zone
    start = zone.instant(of: event.start).instant
    end = start.adding(minutes: event.minutes)
    endLocal = zone.local(of: end)
    identity = Identity(meeting: item.meeting, original: event.original)
  }

  /// All dates of the items, each once, by start and then by identity.
  static func all(of items: [SiteItem], zones: ZoneDatabase) throws(ChannelError) -> [SiteDate] {
    var seen: Set<Identity> = []
    var dates: [SiteDate] = []
    for item in items where !item.announcement.events.isEmpty {
      let name = item.announcement.zone
      guard let zone = zones.zone(named: name) else {
        throw ChannelError("\(item.announcement.address): this system has no time zone \(name)")
      }
      for event in item.announcement.events {
        let date = SiteDate(item: item, event: event, zone: zone)
        if seen.insert(date.identity).inserted { dates.append(date) }
      }
    }
    return dates.sorted {
      ($0.start, $0.identity.meeting, $0.identity.original)
        < ($1.start, $1.identity.meeting, $1.identity.original)
    }
  }
}
