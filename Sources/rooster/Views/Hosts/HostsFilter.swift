import Diagnostics
import Planner

/// Which hosts are shown: without any named, all are.
struct HostsFilter: Hashable {
  var hosts: [String] = []
  var accounts: [String] = []

  /// The report with nothing else in it. What an account needs stays that of all its hosts.
  func apply(to report: HostReport) -> HostReport {
    var report = report
    report.accounts = report.accounts.filter { accounts.isEmpty || accounts.contains($0.account) }
    guard !hosts.isEmpty else { return report }
    for index in report.accounts.indices {
      report.accounts[index].hosts.removeAll { load in
        !hosts.contains { Self.isHost(load.email, $0) }
      }
    }
    report.accounts.removeAll(where: \.hosts.isEmpty)
    return report
  }

  /// What was asked for and is not there, in a sentence and with what may have been meant.
  func complaint(about report: HostReport) -> (message: String, hint: String?)? {
    let known = report.accounts.map(\.account)
    if let name = accounts.first(where: { !known.contains($0) }) {
      return (
        "there is no account '\(name)' whose meetings have hosts",
        Suggestion.hint(for: name, among: known)
      )
    }
    let emails = apply(to: report, hosts: []).accounts.flatMap(\.hosts).map(\.email)
    for name in hosts where !emails.contains(where: { Self.isHost($0, name) }) {
      return ("there is no host '\(name)'", Suggestion.hint(for: name, among: emails))
    }
    return nil
  }

  private func apply(to report: HostReport, hosts: [String]) -> HostReport {
    HostsFilter(hosts: hosts, accounts: accounts).apply(to: report)
  }

  private static func isHost(_ email: String, _ name: String) -> Bool {
    email.lowercased() == name.lowercased()
  }
}
