import CivilTime
import Diagnostics
import Domain

/// A host who is named in the files runs as many meetings at a time as the licence allows.
///
/// Zoom takes overlapping meetings without a word, and the second one fails when it is started
/// (docs/providers.md, Zoom 8).
struct HostClashCheck {
  private(set) var clashes: [Clash] = []
  private(set) var findings: [Diagnostic] = []

  private struct Key: Hashable {
    let account: String
    let email: String
  }

  init(_ crossing: Crossing) {
    let table = crossing.table
    var numbers: [Key: [Int]] = [:]
    for number in 0..<table.count {
      let booking = table[number]
      guard case .user(let email) = booking.host, !booking.times.isEmpty else { continue }
      numbers[Key(account: booking.account, email: email), default: []].append(number)
    }
    for (key, numbers) in numbers {
      let claims = numbers.map { Claim(ofHost: $0, table[$0]) }
      guard let host = Self.host(key, crossing) else { continue }
      let found = ClashSearch(capacity: host.capacity).clashes(among: claims)
      clashes += found
      findings += found.map { Self.finding($0, host, crossing) }
    }
  }

  /// What is known of a host.
  private struct Host {
    let email: String
    let capacity: Int
    /// Whether `host: pool` would find somebody else.
    let isInPool: Bool
  }

  private static func host(_ key: Key, _ crossing: Crossing) -> Host? {
    guard case .zoom(let account)? = crossing.workspace.accounts[key.account]?.settings else {
      return nil
    }
    let declared = crossing.hosts[key.account]?[key.email]
    return Host(
      email: declared?.email ?? key.email,
      capacity: declared?.concurrent ?? account.plan.hostConcurrency,
      isInPool: account.hosts.count > 1)
  }

  private static func finding(_ clash: Clash, _ host: Host, _ crossing: Crossing) -> Diagnostic {
    let table = crossing.table
    let booking = table[clash.number]
    let first = clash.dates[0]
    let file = table.file(of: clash.number).path
    let span = booking.hostSpan?.span(in: file) ?? crossing.span(of: first, of: clash.number)
    let dates = crossing.phrases(clash.dates, of: clash.number)
    let others = clash.others.filter { $0 != clash.number }
    let isWebinar = ([clash.number] + others).contains { table[$0].kind == .webinar }
    let limit =
      isWebinar
      ? "can hold nothing beside a webinar"
      : "can hold \(host.capacity == 1 ? "one meeting" : "\(host.capacity) meetings") at a time"
    guard !others.isEmpty else {
      return crossing.finding(
        .hostClash, "times of '\(booking.name)' overlap, and \(host.email) \(limit): \(dates)",
        at: span, hint: "make two classes of it, or write 'one_link: true' for one meeting",
        related: [])
    }
    return crossing.finding(
      .hostClash,
      "\(host.email) hosts \(crossing.names(others)) at the same time, and \(limit): \(dates)",
      at: span,
      hint: (host.isInPool ? "write 'host: pool' to get a host who is free" : "name another host")
        + ", or choose another time; one meeting for several courses is written once, with 'with:'",
      related: others.map { crossing.related($0, at: first) })
  }
}
