package import CivilTime
package import Domain

/// The time a room is open around one occurrence, or around several whose windows touch: they share
/// one room, because ending the first would put out those who came for the second.
package struct RoomWindow: Hashable, Sendable {
  /// The original start of the first occurrence: the name of the window.
  package var original: CivilDateTime
  package var opens: Instant
  package var closes: Instant

  package init(original: CivilDateTime, opens: Instant, closes: Instant) {
    self.original = original
    self.opens = opens
    self.closes = closes
  }

  /// The windows of a timing, in order and apart from each other.
  package static func windows(of timing: Timing, in zone: Zone) -> [RoomWindow] {
    let single = timing.occurrences.map { occurrence in
      let start = zone.instant(of: occurrence.start).instant
      return RoomWindow(
        original: occurrence.original, opens: start.adding(minutes: -timing.openBefore),
        closes: start.adding(minutes: occurrence.minutes + timing.closeAfter))
    }.sorted { ($0.opens, $0.original) < ($1.opens, $1.original) }
    return single.reduce(into: []) { merged, window in
      if let last = merged.indices.last, window.opens <= merged[last].closes {
        merged[last].closes = max(merged[last].closes, window.closes)
      } else {
        merged.append(window)
      }
    }
  }
}
