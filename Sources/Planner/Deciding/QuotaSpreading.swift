import CivilTime
import Domain

/// Spreads creates and updates over days, so that no host gets more than it may have: soonest class
/// first, the rest later with a date.
struct QuotaSpreading {
  /// Kept back of a host's day for corrections that somebody makes by hand
  /// (docs/providers.md, Zoom 6).
  static let reserve = 5

  private(set) var steps: [Step]
  private(set) var quotas: [HostQuota] = []

  private struct Key: Hashable, Comparable {
    var account: String
    var host: String

    static func < (left: Key, right: Key) -> Bool {
      (left.account, left.host) < (right.account, right.host)
    }
  }

  init(_ steps: [Step], recorded: RecordedState, context: PlanContext) {
    self.steps = steps.ordered(by: Urgency.init)
    var used: [Key: Int] = [:]
    for usage in recorded.usage where usage.day == context.now.utc.date {
      used[Key(account: usage.account, host: usage.host), default: 0] += usage.used
    }
    var planned: [Key: [Int]] = [:]
    for index in self.steps.indices where self.steps[index].blocked == nil {
      let step = self.steps[index]
      guard step.requests.hostDaily > 0,
        let limit = context.accounts[step.account]?.capabilities.hostDailyLimit
      else { continue }
      let key = Key(account: step.account, host: step.host)
      let day = Self.place(
        step.requests.hostDaily, limit: limit - Self.reserve, used: used[key] ?? 0,
        into: &planned[key, default: []])
      if day > 0 { self.steps[index].notBefore = Self.midnight(after: context.now, days: day) }
    }
    for key in planned.keys.sorted() {
      guard let limit = context.accounts[key.account]?.capabilities.hostDailyLimit,
        let days = planned[key]
      else { continue }
      quotas.append(
        HostQuota(
          account: key.account, host: key.host, limit: limit, used: used[key] ?? 0,
          planned: days.first ?? 0, deferred: days.dropFirst().reduce(0, +)))
    }
  }

  /// Soonest class first; what has no date comes last; then by address.
  private struct Urgency: Comparable {
    var seconds: Int64
    var address: Address

    init(_ step: Step) {
      seconds = step.startsAt?.secondsSinceEpoch ?? .max
      address = step.address
    }

    static func < (left: Urgency, right: Urgency) -> Bool {
      (left.seconds, left.address) < (right.seconds, right.address)
    }
  }

  /// Puts a number of calls on the first day that has room, and returns that day (0 is today).
  ///
  /// More calls than a day holds begin on a day of their own; the engine goes on the next one.
  private static func place(
    _ calls: Int, limit: Int, used: Int, into days: inout [Int]
  ) -> Int {
    var day = 0
    while true {
      if days.count == day { days.append(0) }
      let room = limit - days[day] - (day == 0 ? used : 0)
      if calls <= room || (calls > limit && days[day] == 0 && room == limit) {
        days[day] += calls
        return day
      }
      day += 1
    }
  }

  private static func midnight(after now: Instant, days: Int) -> Instant {
    let date = now.utc.date.adding(days: days)
    return Instant(utc: CivilDateTime(date, .midnight))
  }
}
