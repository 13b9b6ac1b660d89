import CivilTime
import Diagnostics
import Domain
import Planner

/// Who hosts what, for people: a line for each host, then what is short and what clashes.
struct HostsTextView {
  let report: HostReport
  /// Whether all classes of each host are listed with their dates.
  let listsClasses: Bool
  let look: PlanLook

  /// The whole report; every line ends in a newline.
  var text: String {
    var lines = TextLines()
    for account in report.accounts {
      if listsClasses || look.detail == .verbose {
        for host in account.hosts where !host.classes.isEmpty || listsClasses {
          lines.appendPart(HostClassesText(host: host, account: account.account, look: look).lines)
        }
      }
      guard !listsClasses else { continue }
      let text = HostAccountText(account: account, look: look)
      for part in text.parts { lines.appendPart(part) }
    }
    guard !report.accounts.isEmpty else {
      return "No account has hosts: only meetings and webinars at Zoom are hosted by somebody.\n"
    }
    return lines.text
  }
}
