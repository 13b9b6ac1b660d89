import CivilTime
import Domain

/// What has been asked: counters by day and the last requests.
struct Traffic: Codable, Hashable, Sendable {
  /// How many requests are kept to be shown.
  static let remembered = 50

  /// A count of one UTC day.
  struct DayCount: Codable, Hashable, Sendable {
    var day: CivilDate
    var count: Int
  }

  /// Requests by operation, since the beginning.
  var totals: [String: Int] = [:]
  /// Answers by status, since the beginning; lost ones under 0.
  var statuses: [Int: Int] = [:]
  /// Accepted requests of the day by `account category`.
  var categories: [String: DayCount] = [:]
  /// Creates and updates of the day by `account host`.
  var hosts: [String: DayCount] = [:]
  /// The newest last.
  var recent: [RequestRecord] = []

  mutating func add(_ record: RequestRecord) {
    totals[record.operation, default: 0] += 1
    statuses[record.status, default: 0] += 1
    if let category = record.category {
      Self.count(&categories, "\(record.account) \(category.rawValue)", on: record.at.utc.date)
    }
    if let host = record.countedHost {
      Self.count(&hosts, "\(record.account) \(host)", on: record.at.utc.date)
    }
    recent.append(record)
    if recent.count > Self.remembered { recent.removeFirst(recent.count - Self.remembered) }
  }

  /// Accepted requests of a category on a day.
  func used(_ category: RequestCategory, account: String, on day: CivilDate) -> Int {
    Self.value(categories["\(account) \(category.rawValue)"], on: day)
  }

  /// Creates and updates of a host on a day.
  func used(host: String, account: String, on day: CivilDate) -> Int {
    Self.value(hosts["\(account) \(host)"], on: day)
  }

  private static func count(_ counts: inout [String: DayCount], _ key: String, on day: CivilDate) {
    counts[key] = DayCount(day: day, count: value(counts[key], on: day) + 1)
  }

  private static func value(_ count: DayCount?, on day: CivilDate) -> Int {
    guard let count, count.day == day else { return 0 }
    return count.count
  }
}

/// One request as it is remembered: nothing secret, so neither headers nor query nor body.
struct RequestRecord: Codable, Hashable, Sendable {
  var at: Instant
  var method: String
  var path: String
  var operation: String
  /// 0: the answer was lost.
  var status: Int
  /// Zoom's code or BigBlueButton's key, when there is one.
  var code: String?
  /// The fault that was played, when one was.
  var fault: String?
  var account: String
  /// The category that the request was counted in; `nil`: it was refused before that, or has none.
  var category: RequestCategory?
  /// The host whose day it was counted in.
  var countedHost: String?
}
