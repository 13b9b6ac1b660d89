package import CivilTime

/// Dates on which a host is asked to hold more at a time than it can.
package struct HostClash: Hashable, Sendable {
  package var host: String
  /// Local starts, in order; never empty.
  package var dates: [CivilDateTime]

  /// `nil` when there are no such dates.
  package init?(host: String, dates: [CivilDateTime]) {
    guard !dates.isEmpty else { return nil }
    self.host = host
    self.dates = dates
  }

  /// For people, in one sentence.
  package var text: String {
    let first = dates.first.map { "on \($0.date) at \($0.time)" } ?? ""
    let when = dates.count == 1 ? first : "on \(dates.count) dates, the first \(first)"
    return "clash: \(host) already holds as many classes as it can \(when); "
      + "give one of them another host"
  }
}
