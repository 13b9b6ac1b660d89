import CivilTime

/// The events (`VEVENT`) of one class: series with their exceptions, and single dates.
struct EntryEvents {
  private let entry: CalendarEntry
  private let times: WrittenTime

  init(_ entry: CalendarEntry) {
    self.entry = entry
    times = WrittenTime(zone: entry.zone)
  }

  /// The events: each series before the dates of it that were moved, then the single dates.
  var components: [Component] {
    let split = SeriesSplit(entry.dates, in: entry.zone)
    var taken: Set<String> = []
    var components: [Component] = []
    for series in split.series {
      let identifier = identifier(of: series, taken: &taken)
      components.append(master(series, identifier))
      components += series.replaced.map { event(identifier, of: $0, replaces: $0.original) }
    }
    return components
      + split.singles.map { date in
        event("\(entry.identifier).\(date.original.compact)@rooster", of: date, replaces: nil)
      }
  }

  /// Named by its time on the clock, so that it stays the same series when weeks come and go; of
  /// several at one time, the later ones also by their first date.
  private func identifier(of series: EntrySeries, taken: inout Set<String>) -> String {
    let first = series.first.original
    let time = first.compact.split(separator: "T").last ?? ""
    let short = "\(entry.identifier).T\(time)@rooster"
    guard !taken.insert(short).inserted else { return short }
    return "\(entry.identifier).T\(time).\(first.date.compact)@rooster"
  }

  private func master(_ series: EntrySeries, _ identifier: String) -> Component {
    let first = series.first
    var properties = head(identifier)
    properties += times.span(from: first.original, minutes: first.minutes)
    properties.append(Property("RRULE", series.rule.description))
    // One line a date: Outlook reads lists of them wrongly.
    properties += series.left.map { times.property("EXDATE", $0) }
    return Component("VEVENT", properties + tail(first.title))
  }

  private func event(
    _ identifier: String, of date: CalendarEntry.Date, replaces original: CivilDateTime?
  ) -> Component {
    var properties = head(identifier)
    if let original { properties.append(times.property("RECURRENCE-ID", original)) }
    properties += times.span(from: date.start, minutes: date.minutes)
    return Component("VEVENT", properties + tail(date.title))
  }

  private func head(_ identifier: String) -> [Property] {
    let revision = entry.revision
    var properties = [
      Property("UID", identifier), Property("DTSTAMP", revision.stamp.compact),
    ]
    if let modified = revision.modified {
      properties.append(Property("LAST-MODIFIED", modified.compact))
    }
    return properties + [Property("SEQUENCE", String(revision.sequence))]
  }

  private func tail(_ title: String) -> [Property] {
    var properties = [Property("SUMMARY", text: title)]
    if !entry.description.isEmpty {
      properties.append(Property("DESCRIPTION", text: entry.description))
    }
    if !entry.category.isEmpty { properties.append(Property("CATEGORIES", text: entry.category)) }
    if let page = entry.page { properties.append(Property("URL", page)) }
    return properties
  }
}
