import CivilTime
import Diagnostics
import Domain
import Planner

extension Step {
  /// One entry of `actions`.
  var json: JSON {
    [
      "address": .text(address.description),
      "action": .text(action.rawValue),
      "kind": .text(kind.rawValue),
      "account": .text(unlessEmpty: account),
      "host": .text(unlessEmpty: host),
      "reason": .text(reason.text),
      "not_before": .text(orNull: (notBefore ?? opensAt)?.description),
      "changes": .list(changes.map(\.json)),
      "requests": .object(requests.members),
      "origin": origin.json,
      "title": .text(title),
      "course": .text(group),
      "starts_at": .text(orNull: startsAt?.description),
      "notes": .list(remarks.map(JSON.text)),
      "blocked": .text(orNull: blocked?.text),
    ]
  }
}

extension FieldChange {
  var json: JSON {
    ["path": .text(path), "before": .text(orNull: before), "after": .text(orNull: after)]
  }
}

extension LaterRoom {
  /// A room that waits for its time, as an entry of `actions`.
  ///
  /// - Parameter step: what the plan does to the same room; it knows more of it. `nil`: nothing.
  func json(step: Step?) -> JSON {
    [
      "address": .text(address.description),
      "action": .text(Action.later.rawValue),
      "kind": .text(StepKind.room.rawValue),
      "account": .text(unlessEmpty: step?.account ?? ""),
      "host": .null,
      "reason": .text(Reason.opensByClock.text),
      "not_before": .text(opens.description),
      "changes": .list([]),
      "requests": .object(RequestCounts.none.members),
      "origin": step?.origin.json ?? .null,
      "title": .text(orNull: step?.title),
      "course": .text(orNull: step?.group),
      "starts_at": .null,
      "notes": .list([]),
      "blocked": .null,
    ]
  }
}
