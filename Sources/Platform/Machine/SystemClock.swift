package import CivilTime
import Glibc
import Ports

/// The clock of this machine, or one that starts at a given instant and runs on from there.
package struct SystemClock: Ports.Clock {
  private let start: Instant?
  private let milliseconds0: Int64

  /// - Parameter start: what ``now()`` is at this moment (`ROOSTER_NOW`, for tests and previews);
  ///   `nil` takes the machine's wall clock.
  package init(startingAt start: Instant?) {
    self.start = start
    milliseconds0 = Self.read(CLOCK_MONOTONIC)
  }

  /// The wall clock, or the given start and the time that has passed since.
  package func now() -> Instant {
    guard let start else {
      return Instant(secondsSinceEpoch: Self.read(CLOCK_REALTIME) / 1000)
    }
    return Instant(
      secondsSinceEpoch: start.secondsSinceEpoch + (milliseconds() - milliseconds0) / 1000)
  }

  /// The monotonic clock, which no change of the date moves.
  package func milliseconds() -> Int64 {
    Self.read(CLOCK_MONOTONIC)
  }

  /// Waits without holding a thread.
  package func sleep(untilMilliseconds deadline: Int64) async {
    while !Task.isCancelled {
      let left = deadline - milliseconds()
      if left <= 0 { return }
      // A cancelled sleep throws; the loop sees the cancellation.
      try? await Task.sleep(for: .milliseconds(left))
    }
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
