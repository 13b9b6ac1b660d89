import Domain

/// What is left of one host's day after a run.
struct HostDay: Hashable {
  var usage: HostUsage
  var limit: Int

  var left: Int { max(0, limit - usage.used) }

  /// The days of hosts whose account has a limit, the fullest first.
  ///
  /// - Parameter limits: creates and updates a host may get a day, by account.
  static func days(_ usage: [HostUsage], limits: [String: Int]) -> [HostDay] {
    usage.compactMap { usage in
      limits[usage.account].map { HostDay(usage: usage, limit: $0) }
    }.sorted { left, right in
      left.left == right.left
        ? (left.usage.account, left.usage.host) < (right.usage.account, right.usage.host)
        : left.left < right.left
    }
  }

  var json: JSON {
    [
      "account": .text(usage.account), "host": .text(unlessEmpty: usage.host),
      "limit": .number(limit), "used": .number(usage.used), "left": .number(left),
    ]
  }
}
