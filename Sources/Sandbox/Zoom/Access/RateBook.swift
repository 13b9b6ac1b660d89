import Domain

/// What paces requests and is forgotten with the process: the last second, writes under way,
/// tokens.
struct RateBook: Hashable, Sendable {
  private var windows: [String: RateWindow] = [:]
  private var busyUntil: [ZoomUserKey: Int64] = [:]
  private var tokens: [String: Int] = [:]

  /// Counts a request of an account and category, unless the last 1,000 ms are full.
  mutating func admit(
    _ category: RequestCategory, account: String, limit: Int, at milliseconds: Int64
  ) -> Bool {
    windows["\(account) \(category.rawValue)", default: RateWindow()]
      .admit(at: milliseconds, limit: limit)
  }

  /// Requests of an account and category within the last 1,000 ms.
  func used(_ category: RequestCategory, account: String, at milliseconds: Int64) -> Int {
    windows["\(account) \(category.rawValue)"]?.count(at: milliseconds) ?? 0
  }

  /// Whether another write to the host is still under way.
  func isBusy(_ host: ZoomUserKey, at milliseconds: Int64) -> Bool {
    milliseconds < busyUntil[host, default: .min]
  }

  /// Marks a write to the host as under way.
  mutating func occupy(_ host: ZoomUserKey, until milliseconds: Int64) {
    busyUntil[host] = max(milliseconds, busyUntil[host, default: .min])
  }

  /// The serial of the next token of an app.
  mutating func nextToken(of application: String) -> Int {
    tokens[application, default: 0] += 1
    return tokens[application, default: 0]
  }

  func isNewest(_ serial: Int, of application: String) -> Bool {
    tokens[application] == serial
  }
}

/// The requests of the last second, as a ring that never grows beyond the limit.
struct RateWindow: Hashable, Sendable {
  /// A sliding second is stricter than one that begins on the full second.
  private static let length: Int64 = 1000

  private var stamps: [Int64] = []
  private var oldest = 0

  mutating func admit(at milliseconds: Int64, limit: Int) -> Bool {
    if stamps.count < limit {
      stamps.append(milliseconds)
      return true
    }
    guard stamps[oldest] + Self.length <= milliseconds else { return false }
    stamps[oldest] = milliseconds
    oldest = (oldest + 1) % stamps.count
    return true
  }

  func count(at milliseconds: Int64) -> Int {
    stamps.count { $0 + Self.length > milliseconds }
  }
}
