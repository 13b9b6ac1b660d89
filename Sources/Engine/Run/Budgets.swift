import CivilTime
import Domain
import Ports

/// Creates and updates that hosts may still get today (UTC).
struct Budgets {
  private var used: [Key: Int] = [:]
  private let limits: [String: Int]

  private struct Key: Hashable {
    var lane: Lane
    var day: CivilDate
  }

  init(usage: [HostUsage], accounts: [String: RunAccount]) {
    limits = accounts.compactMapValues(\.capabilities.hostDailyLimit)
    for item in usage {
      used[Key(lane: Lane(account: item.account, host: item.host), day: item.day)] = item.used
    }
  }

  func hasRoom(_ lane: Lane, at now: Instant) -> Bool {
    guard let limit = limits[lane.account] else { return true }
    return (used[Key(lane: lane, day: now.utc.date)] ?? 0) < limit
  }

  /// Counts one call and returns how to write it down.
  mutating func spend(_ lane: Lane, at now: Instant) -> StateChange {
    used[Key(lane: lane, day: now.utc.date), default: 0] += 1
    return .spend(
      HostUsage(account: lane.account, host: lane.host, day: now.utc.date, used: 1))
  }

  static func nextDay(after now: Instant) -> Instant {
    Instant(utc: CivilDateTime(now.utc.date.adding(days: 1), .midnight))
  }
}
