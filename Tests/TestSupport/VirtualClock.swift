package import CivilTime
import Ports
import Synchronization

/// A clock that jumps: who waits is woken at once, and time has passed.
package final class VirtualClock: Ports.Clock {
  private let start: Instant
  private let elapsed = Mutex<Int64>(0)

  package init(startingAt start: Instant) {
    self.start = start
  }

  package func now() -> Instant {
    start.adding(seconds: Int(elapsed.withLock { $0 } / 1000))
  }

  package func milliseconds() -> Int64 { elapsed.withLock { $0 } }

  package func sleep(untilMilliseconds deadline: Int64) async {
    elapsed.withLock { $0 = max($0, deadline) }
    await Task.yield()
  }
}
