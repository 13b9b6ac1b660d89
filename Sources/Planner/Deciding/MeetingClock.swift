import CivilTime
import Domain

/// The occurrences of one meeting seen from one moment.
struct MeetingClock {
  /// What a run does not do within a day waits for the quotas of the next one.
  private static let runMinutes = 24 * 60

  let zone: Zone
  let now: Instant
  /// What the wall clock of the meeting shows now.
  let localNow: CivilDateTime
  /// The first minute that has not come: dates that begin earlier have begun. Wall clocks tell
  /// minutes, so a class of 10:00 has begun as soon as they show 10:00.
  var firstAhead: CivilDateTime { localNow.adding(minutes: 1) }

  init(zone: Zone, now: Instant) {
    self.zone = zone
    self.now = now
    localNow = zone.local(of: now)
  }

  func start(_ occurrence: Occurrence) -> Instant { zone.instant(of: occurrence.start).instant }

  /// The end is counted in elapsed minutes, so that a change of the clock does not lengthen a class.
  func end(_ occurrence: Occurrence) -> Instant {
    start(occurrence).adding(minutes: occurrence.minutes)
  }

  /// Occurrences that have not begun and lie before the horizon, sorted by original start.
  func future(_ occurrences: [Occurrence], until horizon: Instant) -> [Occurrence] {
    // Most meetings lie wholly between now and the horizon: compare local times, which is exact
    // but within hours of either end, and only there ask the zone.
    let lower = localNow
    let upper = zone.local(of: horizon)
    return occurrences.filter { $0.start > lower && $0.start <= upper }
  }

  /// The end of what is in session now; `nil`: nothing is.
  func sessionEnd(_ slots: [RemoteSlot]) -> Instant? {
    slots.lazy.filter { !$0.isCancelled && $0.start <= localNow }
      .map { zone.instant(of: $0.start).instant.adding(minutes: $0.minutes) }
      .filter { $0 > now }
      .max()
  }

  /// What is in session now or begins within a day: how long a run may last.
  func sessions(_ objects: [RemoteObject]) -> [SessionSpan] {
    // Compared by local times first, which is exact but for a change of the clock.
    let upper = localNow.adding(minutes: Self.runMinutes)
    let lower = localNow.adding(minutes: -Self.runMinutes)
    return objects.flatMap { $0.slots ?? [] }
      .filter {
        !$0.isCancelled && $0.start <= upper && $0.start.adding(minutes: $0.minutes) > lower
      }
      .map { slot in
        let start = zone.instant(of: slot.start).instant
        return SessionSpan(startsAt: start, endsAt: start.adding(minutes: slot.minutes))
      }
      .filter { $0.endsAt > now }
      .sorted { ($0.startsAt, $0.endsAt) < ($1.startsAt, $1.endsAt) }
  }

  /// The first start after now.
  func nextStart(_ occurrences: [Occurrence]) -> Instant? {
    occurrences.lazy.map(\.start).filter { $0 > localNow }.min()
      .map { zone.instant(of: $0).instant }
  }
}
