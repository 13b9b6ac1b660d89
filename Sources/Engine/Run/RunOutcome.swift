package import Domain
package import Planner

/// What a run did, for its last words and its exit code.
package struct RunOutcome: Hashable, Sendable {
  /// In the order in which they ended.
  package var endings: [StepEnding] = []
  /// By account.
  package var requests: [String: RequestCounts] = [:]

  /// Creates of earlier runs that could not be settled.
  package var unsettled: [UnsettledIntent] = []

  package init() {}

  /// Steps that did not reach their target, with what happened. What is protected is meant to stay.
  package var unfinished: [StepEnding] {
    endings.filter { $0.ending != .done && $0.step.blocked != .protected }
  }
}

/// How one step ended.
package struct StepEnding: Hashable, Sendable {
  package var step: Step
  package var ending: Ending

  package init(step: Step, ending: Ending) {
    self.step = step
    self.ending = ending
  }
}

/// A create of an earlier run whose outcome is still unknown.
package struct UnsettledIntent: Hashable, Sendable {
  package var address: Address
  package var reason: String

  package init(address: Address, reason: String) {
    self.address = address
    self.reason = reason
  }
}
