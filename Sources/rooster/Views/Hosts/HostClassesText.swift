import CivilTime
import Diagnostics
import Domain
import Planner

/// One host with all classes and their dates.
struct HostClassesText {
  let host: HostLoad
  let account: String
  let look: PlanLook

  var lines: [String] {
    [look.style.ink("\(host.email) (\(account))".visible, .strong)]
      + facts.wrapped(to: look.width, indent: "  ")
      + host.classes.flatMap(lines)
  }

  private var facts: String {
    guard !host.classes.isEmpty else { return "holds nothing" }
    return [
      "\(Quantity(host.classes.count, "class", "classes"))",
      "\(Quantity(host.dates, "date"))", "\(Quantity(host.hours, "hour"))",
      "at most \(host.atOnce) of \(host.capacity) at once",
      host.webinar.map { "webinars up to \($0.grouped)" },
      host.quota.map { "creates and updates today: \($0.today)" },
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func lines(of item: HostedClass) -> [String] {
    let kind = item.kind == .webinar ? ", webinar" : ""
    let choice = item.isNamed ? "named in its file" : "from the pool"
    let title = "\(item.address): \(item.title) (\(choice)\(kind))"
    let dates = item.dates.isEmpty ? "no date to come" : look.zone.phrases(item.dates)
    var lines = title.visible.wrapped(to: look.width, indent: "  ")
    lines += dates.wrapped(to: look.width, indent: "      ")
    if !item.clashes.isEmpty {
      let clash = "! too much for the host: \(look.zone.phrases(item.clashes))"
      lines += clash.wrapped(to: look.width, indent: "      ")
        .map { look.style.ink($0, .deleted) }
    }
    return lines
  }
}

extension HostLoad {
  /// The hours of all dates, begun ones counted.
  var hours: Int { (minutes + 59) / 60 }
}

extension HostQuota {
  /// What is spent of the day after the next apply: `12 of 100`.
  var today: String {
    "\(used + planned) of \(limit)" + (deferred > 0 ? ", \(deferred) later" : "")
  }
}

extension Zone {
  /// Dates as people there read them.
  func phrases(_ dates: [HostedDate]) -> String {
    DatePhrases(dates.map { (local(of: $0.start), $0.minutes) }).text
  }
}
