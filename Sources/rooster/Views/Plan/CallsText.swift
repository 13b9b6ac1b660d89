import Diagnostics
import Domain
import Planner

/// What a plan spends: calls by account and category, how long they take, and the hosts that come near
/// to their daily limit.
struct CallsText {
  /// The hosts nearest to their limit; the others have room enough.
  static let shownHosts = 5
  /// A host below this share of its day, in percent, is of no concern.
  static let notableShare = 50
  /// A day's limit of an account is told from this share of it on, in percent.
  static let notableDailyShare = 10

  let plan: Plan
  let rates: [String: Capabilities]
  let look: PlanLook

  var lines: [String] {
    let accounts = accountLines
    guard !accounts.isEmpty else { return [] }
    return [look.style.ink("Calls:", .strong)]
      + (accounts + hostLines).flatMap { $0.visible.wrapped(to: look.width, indent: "  ") }
  }

  // MARK: Accounts

  private struct Spending {
    var all = RequestCounts.none
    /// Calls that wait for another day.
    var waiting = 0
  }

  private var spending: [String: Spending] {
    var spending: [String: Spending] = [:]
    for step in plan.steps where step.blocked == nil && step.requests.total > 0 {
      let requests = step.requests
      var spent = spending[step.account] ?? Spending()
      spent.all = spent.all + requests
      if step.notBefore != nil { spent.waiting += requests.total }
      spending[step.account] = spent
    }
    return spending
  }

  private var accountLines: [String] {
    spending.sorted { $0.key < $1.key }.map { name, spending in
      let all = spending.all
      let waiting = spending.waiting
      let parts = [
        "\(name): \(all.sentence)", waiting > 0 ? "\(waiting.grouped) on a later day" : nil,
        duration(all, account: name), daily(all, account: name),
      ]
      return parts.compactMap(\.self).joined(separator: ", ")
    }
  }

  /// What the calls take at the rate of the account; categories have rates of their own, so the
  /// slowest one counts. `nil`: no time worth telling.
  private func duration(_ counts: RequestCounts, account: String) -> String? {
    let seconds = RequestCategory.allCases.compactMap { category -> Int? in
      guard let rate = rates[account]?.rates[category], rate.perSecond > 0 else { return nil }
      return (counts[category] + rate.perSecond - 1) / rate.perSecond
    }.max()
    guard let seconds, seconds > 1 else { return nil }
    return "\(Stretch(seconds: seconds)) at its rate"
  }

  private func daily(_ counts: RequestCounts, account: String) -> String? {
    let parts = RequestCategory.allCases.compactMap { category -> String? in
      guard let limit = rates[account]?.rates[category]?.perDay,
        counts[category] * 100 >= limit * Self.notableDailyShare
      else { return nil }
      return "\(counts[category].grouped) of \(limit.grouped) \(category.rawValue) a day"
    }
    return parts.isEmpty ? nil : parts.prose
  }

  // MARK: Hosts

  private var hostLines: [String] {
    let notable = plan.quotas.filter(\.isNotable).sorted { left, right in
      left.share == right.share
        ? (left.account, left.host) < (right.account, right.host) : left.share > right.share
    }
    let shown = notable.prefix(look.detail == .verbose ? notable.count : Self.shownHosts)
    let rest = notable.count - shown.count
    return shown.map(\.sentence)
      + (rest > 0 ? ["and \(Quantity(rest, "more host")) near the daily limit"] : [])
  }
}

extension HostQuota {
  /// What is spent after the plan, in percent of the day's limit.
  fileprivate var share: Int { (used + planned) * 100 / max(1, limit) }

  fileprivate var isNotable: Bool { deferred > 0 || share >= CallsText.notableShare }

  fileprivate var sentence: String {
    let who = host.isEmpty ? account : "\(host) (\(account))"
    let spent = "\(used + planned) of \(limit) creates and updates today"
    let before = used > 0 ? ", \(used) of them before" : ""
    let waiting = deferred > 0 ? ", \(deferred) more on a later day" : ""
    return "\(who): \(spent)\(before)\(waiting)"
  }
}
