import CivilTime

/// When an announcement is shown, as a template says it: bounds that may depend on the dates.
struct VisibleWindow: Hashable, Sendable {
  /// `nil`: from its creation on.
  var from: Bound?
  /// `nil`: until it is withdrawn.
  var until: Bound?

  /// One end of the window.
  enum Bound: Hashable, Sendable {
    /// Minutes after the first start (before it when negative).
    case firstStart(offset: Int)
    /// Minutes after the last end (before it when negative).
    case lastEnd(offset: Int)
    /// A moment on the wall clock in the zone of the meeting.
    case moment(CivilDateTime)
  }

  /// The instants for these dates; a bound that depends on dates which are not there is none.
  func instants(
    occurrences: [Occurrence], zone: Zone
  ) -> (from: Instant?, until: Instant?) {
    (
      from.flatMap { Self.instant($0, occurrences, zone) },
      until.flatMap { Self.instant($0, occurrences, zone) }
    )
  }

  private static func instant(
    _ bound: Bound, _ occurrences: [Occurrence], _ zone: Zone
  ) -> Instant? {
    switch bound {
    case .moment(let moment):
      return zone.instant(of: moment).instant
    case .firstStart(let offset):
      // A week before is the same time on the clock, also when the clock changes in between.
      let start = occurrences.map(\.start).min()
      return start.map { zone.instant(of: $0.adding(minutes: offset)).instant }
    case .lastEnd(let offset):
      let end = occurrences.map(\.end).max()
      return end.map { zone.instant(of: $0.adding(minutes: offset)).instant }
    }
  }
}
