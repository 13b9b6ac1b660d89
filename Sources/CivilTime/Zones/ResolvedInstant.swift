/// The instant of a wall-clock time, and how it was found.
package struct ResolvedInstant: Hashable, Sendable {
  /// The point in time.
  package let instant: Instant
  /// Whether the clocks show the time once, never or twice.
  package let resolution: Resolution
  /// The offset it was taken with, in seconds east of Greenwich. After a gap, the clocks show
  /// another offset at `instant` itself.
  package let offsetSeconds: Int
}
