import CivilTime
import Domain

@testable import Planner

extension Plan {
  /// One line a step, with everything that was decided.
  var lines: [String] { steps.map(\.line) }
}

extension Step {
  /// `update CS101/lecture: changed in schedule → keep CS101/lecture#1 with new times`.
  var line: String {
    [
      "\(action.rawValue) \(address): \(reason.text)",
      "→ \(target.remote.line)",
      notBefore.map { "from \($0)" },
      opensAt.map { "opens \($0)" },
      blocked.map { "blocked: \($0.text)" },
    ].compactMap(\.self).joined(separator: " ")
  }
}

extension Target.Remote {
  fileprivate var line: String {
    switch self {
    case .nothing: "nothing"
    case .room(let target):
      [
        target.close.map { "end \($0)" }, target.open.map { "open \($0.timing.line)" },
      ].compactMap(\.self).joined(separator: ", ").orNil ?? "record"
    case .meeting(let target):
      target.parts.map(\.line).joined(separator: ", ").orNil ?? "no objects"
    }
  }
}

extension Part {
  fileprivate var line: String {
    switch self {
    case .keep(let kept):
      switch (kept.objectID, kept.rewritesTiming) {
      case (nil, _): "make \(kept.spec.timing.line)"
      case (let id?, false): "keep \(id)"
      case (let id?, true): "keep \(id) as \(kept.spec.timing.line)"
      }
    case .remove(let removed):
      switch removed.extent {
      case .whole: "delete \(removed.objectID)"
      case .futureDates: "cancel the rest of \(removed.objectID)"
      case .nothing: "forget \(removed.objectID)"
      }
    }
  }
}

extension RemoteTiming {
  /// `14 × mon from 2027-02-01T10:00`.
  var line: String {
    switch self {
    case .single(let start, let minutes): "\(start) (\(minutes))"
    case .series(let series): "\(series.count) dates from \(series.start) (\(series.minutes))"
    case .standing: "standing"
    case .window(let original, let opens, let closes): "\(original): \(opens) to \(closes)"
    }
  }
}
