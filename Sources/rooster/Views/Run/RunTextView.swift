import Diagnostics
import Domain
import Engine
import Planner

/// The last words of an apply for people: what is done, what is not and why, and how to go on.
struct RunTextView {
  /// More steps than this that went well are only counted; `--verbose` names all.
  static let shownDone = 20
  /// The hosts with the least left.
  static let shownHosts = 5

  let report: RunReport
  let look: PlanLook

  init(report: RunReport, look: PlanLook) {
    self.report = report
    self.look = look
  }

  /// The whole report; every line ends in a newline.
  var text: String {
    let tally = report.tally
    var lines = TextLines()
    switch look.detail {
    case .quiet: break
    case .normal: lines.appendPart(tally.done.count > Self.shownDone ? [] : done(tally))
    case .verbose: lines.appendPart(done(tally))
    }
    lines.appendPart(part("Failed", .deleted, tally.failed))
    lines.appendPart(part("For later", .later, tally.deferred))
    lines.appendPart(part("Not tried", .changed, tally.notTried))
    lines.appendPart(unsettled)
    if look.detail != .quiet { lines.appendPart(spent) }
    lines.appendPart([look.style.ink(closing(tally), .strong)] + goingOn)
    return lines.text
  }

  // MARK: Steps

  private func done(_ tally: RunTally) -> [String] { part("Done", .created, tally.done) }

  private func part(_ title: String, _ ink: Ink, _ endings: [StepEnding]) -> [String] {
    guard !endings.isEmpty else { return [] }
    return [look.style.ink("\(title) (\(endings.count.grouped)):", ink)] + endings.flatMap(lines)
  }

  private func lines(_ ending: StepEnding) -> [String] {
    let step = ending.step
    let symbol = look.style.ink(step.action.symbol, step.action.ink)
    let head = "  \(symbol) \(step.address.description.visible)"
    guard let reason = ending.ending.reason else { return [head] }
    let place = step.origin.fileAndLine.visible
    return [head] + reason.visible.wrapped(to: look.width, indent: StepText.inset)
      + [StepText.inset + look.style.ink(place, .dim)]
  }

  private var unsettled: [String] {
    let intents = report.outcome.unsettled
    guard !intents.isEmpty else { return [] }
    return [look.style.ink("Unsettled (\(intents.count.grouped)):", .changed)]
      + intents.flatMap { intent in
        ["  ! \(intent.address)".visible]
          + intent.reason.visible.wrapped(to: look.width, indent: StepText.inset)
      }
  }

  // MARK: What it took

  private var spent: [String] {
    let requests = report.outcome.requests.filter { $0.value.total > 0 }
    guard !requests.isEmpty else { return [] }
    let accounts = requests.keys.sorted().map { name in
      "\(name): \((requests[name] ?? .none).sentence)"
    }
    let days = report.days
    let shown = look.detail == .verbose ? days.count : Self.shownHosts
    let hosts = days.prefix(shown).map { day in
      let who = day.usage.host.isEmpty ? day.usage.account : day.usage.host
      return "\(who): \(day.left) of \(day.limit) creates and updates left today"
    }
    let lines = accounts + hosts
    return [look.style.ink("Calls:", .strong)]
      + lines.flatMap { $0.visible.wrapped(to: look.width, indent: "  ") }
  }

  // MARK: The last line

  private func closing(_ tally: RunTally) -> String {
    let time = Stretch(seconds: report.elapsedSeconds)
    let actions = Action.allCases.compactMap { action -> String? in
      let count = tally.done.count { $0.step.action == action }
      return count > 0 ? "\(count.grouped) \(action.pastTense)" : nil
    }
    let done = actions.isEmpty ? "nothing" : actions.joined(separator: ", ")
    guard report.isUnfinished else { return "Done in \(time): \(done)." }
    let rest = [
      (tally.failed.count, "failed"), (tally.deferred.count, "for later"),
      (tally.notTried.count, "not tried"), (report.outcome.unsettled.count, "unsettled"),
    ].filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }.joined(separator: ", ")
    let head = tally.done.isEmpty ? "Not done" : "Partly done"
    return "\(head) in \(time): \(done); \(rest)."
  }

  private var goingOn: [String] {
    report.isUnfinished ? ["To go on: \(report.command)"] : []
  }
}
