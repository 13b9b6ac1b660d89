import CivilTime

/// Times as an event gives them: local with the zone's name, or in UTC where the zone is UTC.
struct WrittenTime {
  let zone: Zone

  /// A property of one time.
  func property(_ name: String, _ local: CivilDateTime) -> Property {
    zone.isUTC
      ? Property(name, Instant(utc: local).compact)
      : Property(name, local.compact, [Parameter("TZID", zone.name)])
  }

  /// Start and end of a date. A start that the clocks skip is written as what they show instead.
  ///
  /// An end whose local time comes twice is in UTC where the second is meant, which section 3.8.2.2
  /// allows: programs differ in what they make of a duration over a change of the clocks.
  func span(from written: CivilDateTime, minutes: Int) -> [Property] {
    let instant = zone.instant(of: written).instant
    let start = property("DTSTART", zone.local(of: instant))
    let last = instant.adding(minutes: minutes)
    let end = zone.local(of: last)
    let isClear = zone.instant(of: end).instant == last
    return [start, isClear ? property("DTEND", end) : Property("DTEND", last.compact)]
  }
}

extension Zone {
  /// Whether its times are those of UTC, which calendars write with a `Z` and without a zone.
  var isUTC: Bool { canonicalName == "Etc/UTC" || canonicalName == "UTC" }
}
