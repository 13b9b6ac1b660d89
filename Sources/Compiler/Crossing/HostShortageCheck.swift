import CivilTime
import Diagnostics
import Domain

/// The classes of an account that has a pool need no more hosts than there are.
///
/// It is told only where no way of giving out hosts could do (``HostNeed``): whether the pool finds a way
/// where one may exist depends on what was given out before, and the plan says it.
struct HostShortageCheck {
  private(set) var findings: [Diagnostic] = []

  /// The worst shortages, which are written with all their dates.
  private static let told = 3

  /// - Parameter clashes: Of named hosts. While one of them is asked for too much, nothing is said of
  ///   the pool of its account: what is too much there is no lack of hosts.
  init(_ crossing: Crossing, besides clashes: [Clash]) {
    let table = crossing.table
    let clashing = Set(clashes.map { table[$0.number].account })
    var numbers: [String: [Int]] = [:]
    for number in 0..<table.count where !table[number].times.isEmpty {
      guard case .pool = table[number].host, !clashing.contains(table[number].account) else {
        continue
      }
      numbers[table[number].account, default: []].append(number)
    }
    for (name, pooled) in numbers.sorted(by: { $0.key < $1.key }) {
      guard let account = crossing.workspace.accounts[name],
        case .zoom(let zoom) = account.settings, !zoom.hosts.isEmpty
      else { continue }
      let named = (0..<table.count).filter { number in
        guard case .user = table[number].host else { return false }
        return table[number].account == name
      }
      findings += Self.findings(account, zoom, numbers: pooled + named, crossing)
    }
  }

  private static func findings(
    _ account: Account, _ zoom: ZoomAccount, numbers: [Int], _ crossing: Crossing
  ) -> [Diagnostic] {
    let webinars = numbers.filter { crossing.table[$0].kind == .webinar }
    let asked: [(numbers: [Int], hosts: [Host], nouns: String)] =
      [
        (numbers, zoom.hosts, "hosts"),
        (webinars, zoom.hosts.filter { $0.webinar != nil }, "hosts with a webinar licence"),
      ]
      + parts(of: numbers, crossing.table).map { part in
        (
          numbers.filter { crossing.table[$0].host.isWithin(part) },
          zoom.hosts.filter { $0.isOfPool(part) }, "hosts whose address begins with '\(part)'"
        )
      }
    // Webinars without any host for them are refused where they are written.
    return asked.filter { !$0.hosts.isEmpty }.compactMap { numbers, hosts, nouns in
      let load = HostLoadOverTime(numbers, crossing.table)
      let capacities = hosts.map { $0.concurrent ?? zoom.plan.hostConcurrency }
      guard load.mayExceed(capacities) else { return nil }
      let need = HostNeed(
        of: load.sessions,
        capacities: Dictionary(
          zip(hosts.map { $0.email.lowercased() }, capacities), uniquingKeysWith: max),
        standard: zoom.plan.hostConcurrency)
      guard need.fewest > hosts.count else { return nil }
      return finding(need, account, hosts: hosts.count, nouns: nouns, crossing)
    }
  }

  /// The parts of the pool that classes ask for (`pool:studio`), in lower case, sorted.
  private static func parts(of numbers: [Int], _ table: BookingTable) -> [String] {
    let parts = numbers.compactMap { number -> String? in
      guard case .pool(let part?) = table[number].host else { return nil }
      return part.lowercased()
    }
    return Set(parts).sorted()
  }

  private static func finding(
    _ need: HostNeed, _ account: Account, hosts: Int, nouns: String, _ crossing: Crossing
  ) -> Diagnostic {
    let missing = Dictionary(grouping: need.shortages) { $0.hosts - hosts }
      .sorted { $0.key > $1.key }
    var texts = missing.prefix(told).map { count, stretches in
      "\(count) \(count == 1 ? "is" : "are") missing \(crossing.phrases(stretches))"
    }
    if missing.count > told { texts.append("and fewer at other times") }
    return crossing.finding(
      .hostShortage,
      "at least \(need.fewest) \(nouns) are needed for the classes of account "
        + "'\(account.name)', and it lists \(hosts): \(texts.joined(separator: "; "))",
      at: Span(account.place, length: account.name.unicodeScalars.count), severity: .warning,
      hint: "add hosts, or choose other times; `rooster hosts` shows who holds what", related: [])
  }
}

extension HostChoice {
  /// Whether none but hosts of a part of the pool may hold it.
  fileprivate func isWithin(_ part: String) -> Bool {
    switch self {
    case .user(let email): email.lowercased().hasPrefix(part)
    case .pool(let prefix): prefix?.lowercased().hasPrefix(part) ?? false
    case .none: false
    }
  }
}
