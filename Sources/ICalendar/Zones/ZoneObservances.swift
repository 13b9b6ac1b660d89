import CivilTime

/// A VTIMEZONE (RFC 5545, section 3.6.5): how a zone keeps its clocks while the dates of a calendar
/// last.
///
/// Changes that come every year by one rule are written as such; those that do not (Ramadan, a law)
/// one by one. What is written holds for every minute from the first date to the last; open rules
/// are those that the zone data has for later years.
struct ZoneObservances {
  private let zone: Zone
  private let start: CivilDateTime
  private let first: CivilDateTime
  private let end: Instant
  private let families: [ChangeFamily]

  /// The observances that hold from a first until a last local time.
  init(of zone: Zone, from first: CivilDateTime, until last: CivilDateTime) {
    self.zone = zone
    self.first = first
    // The year before holds the change that the first date comes after.
    let year = max(CivilDate.earliest.year, first.date.year - 1)
    start = CivilDateTime(CivilDate(year: year, month: 1, day: 1) ?? .earliest, .midnight)
    end = zone.instant(of: last).instant
    let horizon = end.adding(minutes: Self.lookAhead)
    let changes = ClockChange.all(
      of: zone, from: zone.instant(of: start).instant, until: horizon)
    families = ChangeFamily.all(of: changes, until: horizon.utc.date.year)
      .filter { [end] in $0.begins(until: end) }
  }

  /// Rules are told apart by more years than a calendar lasts: the last Sunday of March is often the
  /// fourth. Every arrangement of days and weekdays comes within eleven years.
  private static let lookAhead = 12 * 366 * 1440

  /// The part of the calendar.
  var component: Component {
    var observances: [Component] = []
    if families.first.map({ first < $0.onset }) ?? true { observances.append(beginning) }
    observances += families.map(\.observance)
    return Component("VTIMEZONE", [Property("TZID", zone.name)], observances)
  }

  /// What holds before the first change.
  private var beginning: Component {
    let instant = zone.instant(of: start).instant
    let offset = zone.offset(at: instant)
    return ClockChange(
      instant: instant, before: offset, after: offset, name: zone.abbreviation(at: instant),
      isDaylight: false
    ).observance([])
  }
}
