import CivilTime
import Diagnostics
import Domain
import Planner

/// A plan for people: what matters first, then every step under its course, then what it costs.
struct PlanTextView {
  let plan: Plan
  /// What accounts may do, by name: their rates tell how long the calls take.
  let rates: [String: Capabilities]
  let look: PlanLook

  /// - Parameters:
  ///   - width: the columns of the terminal.
  ///   - zone: the zone in which instants are shown.
  ///   - rates: what accounts may do, by name; without an account's, nothing is said of its time.
  init(
    plan: Plan, style: TextStyle, width: Int, detail: Detail, zone: Zone,
    rates: [String: Capabilities]
  ) {
    self.plan = plan
    self.rates = rates
    look = PlanLook(style: style, width: width, detail: detail, zone: zone)
  }

  /// The whole plan; every line ends in a newline.
  var text: String {
    var lines = TextLines()
    let opening = PlanOpening(plan: plan, look: look)
    for part in opening.parts { lines.appendPart(part) }
    switch look.detail {
    case .quiet: break
    case .normal, .verbose:
      for part in StepList(plan: plan, look: look).parts { lines.appendPart(part) }
      lines.appendPart(ClockedAnnouncementsText(plan: plan, look: look).lines)
      lines.appendPart(LaterRoomsText(rooms: plan.later, look: look).lines)
      lines.appendPart(CallsText(plan: plan, rates: rates, look: look).lines)
    }
    lines.appendPart([closing])
    return lines.text
  }

  private var closing: String {
    let isSilent = plan.steps.isEmpty && plan.stops.isEmpty
    let line =
      isSilent ? "No changes. Everything is as the files say." : plan.summary.line
    return look.style.ink(line, .strong)
  }
}

extension Plan.Summary {
  /// All counts in one line: `Plan: 2 to create, 1 to update, 0 to delete; 97 unchanged.`
  var line: String {
    var parts = ["\(create.grouped) to create", "\(update.grouped) to update"]
    if replace > 0 { parts.append("\(replace.grouped) to replace") }
    if move > 0 { parts.append("\(move.grouped) to move") }
    parts.append("\(delete.grouped) to delete")
    var rest = ["\(unchanged.grouped) unchanged"]
    if blocked > 0 { rest.append("\(blocked.grouped) blocked") }
    if later > 0 { rest.append("\(Quantity(later, "room")) open\(later == 1 ? "s" : "") later") }
    return "Plan: \(parts.joined(separator: ", ")); \(rest.joined(separator: ", "))."
  }
}
