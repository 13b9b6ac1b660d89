import CivilTime
import Ports
import Synchronization

/// A clock whose milliseconds move on whenever they are looked at, so that no test meets a limit
/// per second that it does not test, and nothing sleeps.
final class SteppingClock: Clock {
  private let start: Instant
  private let ticks = Mutex<Int64>(0)
  /// More than a second divided by the smallest rate, one call a second.
  private static let step: Int64 = 1100

  init(_ start: Instant) {
    self.start = start
  }

  func now() -> Instant { start }

  func milliseconds() -> Int64 {
    ticks.withLock { ticks in
      ticks += Self.step
      return ticks
    }
  }

  func sleep(untilMilliseconds deadline: Int64) async {}
}
