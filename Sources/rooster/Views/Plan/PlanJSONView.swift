import CivilTime
import Digests
import Domain
import Planner

/// A plan for programs: the versioned form that `docs/plan-format.md` documents.
///
/// The same plan gives the same bytes.
struct PlanJSONView {
  let plan: Plan

  init(plan: Plan) {
    self.plan = plan
  }

  /// The document, with a newline at its end.
  var text: String { json.document }

  var json: JSON {
    [
      "format_version": .text(Plan.formatVersion),
      "workspace": .text(plan.workspace),
      "state_serial": .number(plan.stateSerial),
      "planned_at": .text(plan.plannedAt.description),
      "fingerprint": .text(plan.fingerprint.description),
      "summary": plan.summary.json,
      "actions": .list(plan.steps.map(\.json) + laterRooms),
      "warnings": .list(plan.warnings.map(\.json)),
      "quotas": .list(plan.quotas.map(\.json)),
      "impact": .list(plan.impact.map(\.json)),
      "stops": .list(plan.stops.map(\.json)),
      "notices": .list(plan.notices.map(JSON.text)),
    ]
  }

  private var laterRooms: [JSON] {
    let waiting = Set(plan.later.map(\.address))
    var steps: [Address: Step] = [:]
    for step in plan.steps where waiting.contains(step.target.address) {
      steps[step.target.address] = step
    }
    return plan.later.map { $0.json(step: steps[$0.address]) }
  }
}

extension Plan.Summary {
  var json: JSON {
    [
      "create": .number(create), "update": .number(update), "replace": .number(replace),
      "delete": .number(delete), "unchanged": .number(unchanged), "later": .number(later),
      "blocked": .number(blocked), "move": .number(move),
    ]
  }
}
