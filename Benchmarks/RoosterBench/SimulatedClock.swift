import CivilTime
import Ports
import Synchronization

/// A clock on which waiting takes no time. The wall clock stands still, so that a whole apply happens
/// at one moment.
final class SimulatedClock: Ports.Clock {
  private let instant: Instant
  private let elapsed = Mutex<Int64>(0)

  init(at instant: Instant) {
    self.instant = instant
  }

  func now() -> Instant { instant }

  func milliseconds() -> Int64 { elapsed.withLock { $0 } }

  func sleep(untilMilliseconds deadline: Int64) async {
    elapsed.withLock { $0 = max($0, deadline) }
  }
}
