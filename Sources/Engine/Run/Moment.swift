package import CivilTime

/// When an event reached the run: the wall clock for days and windows, milliseconds for pacing.
package struct Moment: Hashable, Sendable {
  package var now: Instant
  /// Only ever grows.
  package var milliseconds: Int64

  package init(now: Instant, milliseconds: Int64) {
    self.now = now
    self.milliseconds = milliseconds
  }
}
