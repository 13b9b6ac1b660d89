import CivilTime

/// A change of a zone's clocks.
struct ClockChange: Hashable {
  let instant: Instant
  /// Seconds east of Greenwich until then.
  let before: Int
  /// Seconds east of Greenwich from then on.
  let after: Int
  /// What the time is called from then on.
  let name: String
  /// Whether the clocks go forward, and back again within a year.
  let isDaylight: Bool

  /// What the clocks showed at the change, as an observance begins (RFC 5545, section 3.6.5).
  var onset: CivilDateTime { instant.adding(seconds: before).utc }

  /// `STANDARD` or `DAYLIGHT`, with further properties after those that all have.
  func observance(_ further: [Property]) -> Component {
    Component(
      isDaylight ? "DAYLIGHT" : "STANDARD",
      [
        Property("DTSTART", onset.compact),
        Property("TZOFFSETFROM", Self.text(ofOffset: before)),
        Property("TZOFFSETTO", Self.text(ofOffset: after)),
        Property("TZNAME", text: name),
      ] + further)
  }

  /// `+0100`; with seconds only where there are some (section 3.3.14).
  private static func text(ofOffset seconds: Int) -> String {
    let size = abs(seconds)
    let parts = [size / 3600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    let digits = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    return (seconds < 0 ? "-" : "+") + digits
  }

  /// The changes of a zone's offset from one instant until another, ascending.
  static func all(of zone: Zone, from start: Instant, until end: Instant) -> [ClockChange] {
    let instants = instants(of: zone, from: start, until: end)
    return instants.enumerated().map { index, instant in
      let before = zone.offset(at: instant.adding(seconds: -1))
      let after = zone.offset(at: instant)
      let next = index + 1 < instants.count ? instants[index + 1] : nil
      let goesBack = next.map { next in
        instant.seconds(until: next) < secondsInAYear && zone.offset(at: next) < after
      }
      return ClockChange(
        instant: instant, before: before, after: after, name: zone.abbreviation(at: instant),
        isDaylight: after > before && goesBack ?? false)
    }
  }

  private static let secondsInAYear = 366 * 86_400

  /// No zone changes its clocks and back within a week; the shortest that is known is Ramadan.
  private static func instants(
    of zone: Zone, from start: Instant, until end: Instant
  ) -> [Instant] {
    let step = 7 * 86_400
    var changes: [Instant] = []
    var instant = start
    while instant < end {
      let next = instant.adding(seconds: step)
      if zone.offset(at: instant) != zone.offset(at: next) {
        changes.append(change(of: zone, after: instant, upTo: next))
      }
      instant = next
    }
    return changes
  }

  private static func change(of zone: Zone, after start: Instant, upTo end: Instant) -> Instant {
    var before = start
    var after = end
    while before.seconds(until: after) > 1 {
      let middle = before.adding(seconds: before.seconds(until: after) / 2)
      if zone.offset(at: middle) == zone.offset(at: start) {
        before = middle
      } else {
        after = middle
      }
    }
    return after
  }
}
