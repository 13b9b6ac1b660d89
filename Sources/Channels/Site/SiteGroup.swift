import Domain

/// What belongs to one course: its announcements and dates.
struct SiteGroup {
  let name: String
  /// By address.
  let items: [SiteItem]
  /// By start.
  let dates: [SiteDate]

  /// The groups, sorted by name.
  static func all(of items: [SiteItem], dates: [SiteDate]) -> [SiteGroup] {
    let datesOfGroup = Dictionary(grouping: dates, by: \.item.announcement.group)
    return Dictionary(grouping: items, by: \.announcement.group).sorted { $0.key < $1.key }.map {
      SiteGroup(name: $0.key, items: $0.value, dates: datesOfGroup[$0.key] ?? [])
    }
  }

  var slug: String { Slug(of: name).description }
  var calendar: String { "calendars/\(slug).ics" }
}
