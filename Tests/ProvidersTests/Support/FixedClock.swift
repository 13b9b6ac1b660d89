import CivilTime
import Ports
import Synchronization

/// A clock that stands until a test moves it.
final class FixedClock: Clock {
  private let current: Mutex<Instant>

  init(_ text: String) {
    guard let instant = Instant(parsing: text) else {
      preconditionFailure("not an instant: \(text)")
    }
    current = Mutex(instant)
  }

  func advance(seconds: Int) {
    current.withLock { $0 = $0.adding(seconds: seconds) }
  }

  func now() -> Instant { current.withLock { $0 } }
  func milliseconds() -> Int64 { now().secondsSinceEpoch * 1000 }
  func sleep(untilMilliseconds deadline: Int64) async {}
}
