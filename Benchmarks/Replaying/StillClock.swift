import CivilTime
import Ports

/// A clock that stands still: looking at what was stored takes no time.
struct StillClock: Ports.Clock {
  let instant: Instant

  func now() -> Instant { instant }
  func milliseconds() -> Int64 { 0 }
  func sleep(untilMilliseconds deadline: Int64) async {}
}
