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
  var text: String {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Hands the document to a sink, piece by piece.
  func write(to sink: ([UInt8]) -> Void) {
    let steps = plan.steps
    let later = laterRooms
    var writer = JSONWriter()
    writer.write(
      [
        ("format_version", .value(.text(Plan.formatVersion))),
        ("workspace", .value(.text(plan.workspace))),
        ("state_serial", .value(.number(plan.stateSerial))),
        ("planned_at", .value(.text(plan.plannedAt.description))),
        ("fingerprint", .value(.text(plan.fingerprint.description))),
        ("summary", .value(plan.summary.json)),
        (
          "actions",
          .list(count: steps.count + later.count) { index in
            index < steps.count ? steps[index].json : later[index - steps.count]
          }
        ),
        ("warnings", .value(.list(plan.warnings.map(\.json)))),
        ("quotas", .value(.list(plan.quotas.map(\.json)))),
        ("impact", .value(.list(plan.impact.map(\.json)))),
        ("stops", .value(.list(plan.stops.map(\.json)))),
        ("notices", .value(.list(plan.notices.map(JSON.text)))),
      ], to: sink)
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
