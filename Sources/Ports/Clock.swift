package import CivilTime

/// Time, handed in. `now` is read once per run for decisions; waiting is asked of it as well.
package protocol Clock: Sendable {
  /// The wall clock, UTC, in whole seconds.
  func now() -> Instant
  /// Milliseconds that only ever grow, for pacing.
  func milliseconds() -> Int64
  /// Returns when ``milliseconds()`` has reached the value, or early when the task is cancelled.
  func sleep(untilMilliseconds deadline: Int64) async
}

/// Randomness, handed in.
package protocol Entropy: Sendable {
  /// Unpredictable bytes; implementations for tests are seeded.
  func bytes(count: Int) -> [UInt8]
}

/// Environment variables, handed in.
package protocol Variables: Sendable {
  /// `nil`: not set.
  func value(of name: String) -> String?
}
