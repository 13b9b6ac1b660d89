import Diagnostics
import Domain
import Engine
import Planner

/// The last words of an apply for programs.
struct RunJSONView {
  let report: RunReport

  init(report: RunReport) {
    self.report = report
  }

  /// The document, with a newline at its end.
  var text: String { json.document }

  var json: JSON {
    let tally = report.tally
    return [
      "format_version": .text("1.0"),
      "summary": [
        "done": .number(tally.done.count), "failed": .number(tally.failed.count),
        "deferred": .number(tally.deferred.count), "not_tried": .number(tally.notTried.count),
        "unsettled": .number(report.outcome.unsettled.count),
      ],
      "steps": .list(report.outcome.endings.map(\.json)),
      "unsettled": .list(
        report.outcome.unsettled.map { intent in
          ["address": .text(intent.address.description), "reason": .text(intent.reason)]
        }),
      "requests": .list(requests),
      "quotas": .list(report.days.map(\.json)),
      "elapsed_seconds": .number(report.elapsedSeconds),
      "next": .text(orNull: report.isUnfinished ? report.command : nil),
    ]
  }

  private var requests: [JSON] {
    report.outcome.requests.sorted { $0.key < $1.key }.map { account, counts in
      .object([JSON.Member("account", .text(account))] + counts.members)
    }
  }
}

extension StepEnding {
  fileprivate var json: JSON {
    [
      "address": .text(step.address.description),
      "action": .text(step.action.rawValue),
      "kind": .text(step.kind.rawValue),
      "account": .text(unlessEmpty: step.account),
      "host": .text(unlessEmpty: step.host),
      "result": .text(ending.name),
      "reason": .text(orNull: ending.reason),
      "origin": step.origin.json,
    ]
  }
}
