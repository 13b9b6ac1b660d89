package import CivilTime

/// One date on which a class takes up its host.
package struct HostedDate: Hashable, Sendable {
  package var start: Instant
  package var end: Instant
  /// The start on the clock of the class.
  package var local: CivilDateTime
  /// A webinar fills its host: never two, nor a webinar beside a meeting
  /// (docs/providers.md, Zoom 8).
  var fillsHost: Bool

  /// How long it is.
  package var minutes: Int { start.seconds(until: end) / 60 }

  func overlaps(_ other: HostedDate) -> Bool { start < other.end && other.start < end }
}
