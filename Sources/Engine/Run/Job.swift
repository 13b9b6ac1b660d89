package import Domain
package import Planner

/// One thing a lane works on.
package enum Job: Hashable, Sendable {
  /// Settles a create of an earlier run whose outcome was never written.
  case recover(Intent, Record)
  case step(Step, Record?)

  var lane: Lane {
    switch self {
    case .recover(let intent, _): Lane(account: intent.account, host: intent.host)
    case .step(let step, _): Lane(account: step.account, host: step.host)
    }
  }
}
