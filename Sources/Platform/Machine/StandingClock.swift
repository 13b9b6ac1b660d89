package import CivilTime
import Ports

/// A clock whose hands stand: for a look from a stated moment (`--at`), which is the same however long
/// the look takes.
package struct StandingClock: Ports.Clock {
  private let moment: Instant
  private let machine = SystemClock(startingAt: nil)

  /// - Parameter moment: What ``now()`` always is.
  package init(at moment: Instant) {
    self.moment = moment
  }

  /// The stated moment.
  package func now() -> Instant { moment }

  /// The monotonic clock of the machine: waiting still takes time.
  package func milliseconds() -> Int64 { machine.milliseconds() }

  /// Waits without holding a thread.
  package func sleep(untilMilliseconds deadline: Int64) async {
    await machine.sleep(untilMilliseconds: deadline)
  }
}
