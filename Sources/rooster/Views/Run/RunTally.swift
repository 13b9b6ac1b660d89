import Engine

/// How the steps of a run ended, sorted out.
struct RunTally {
  private(set) var done: [StepEnding] = []
  private(set) var failed: [StepEnding] = []
  private(set) var deferred: [StepEnding] = []
  private(set) var notTried: [StepEnding] = []

  init(_ endings: [StepEnding]) {
    for ending in endings {
      switch ending.ending {
      case .done: done.append(ending)
      case .failed: failed.append(ending)
      case .deferred: deferred.append(ending)
      case .notTried: notTried.append(ending)
      }
    }
  }

  var total: Int { done.count + failed.count + deferred.count + notTried.count }
}

extension Ending {
  /// Why it is not done; `nil`: it is.
  var reason: String? {
    switch self {
    case .done: nil
    case .failed(let reason), .deferred(let reason), .notTried(let reason): reason
    }
  }

  /// As JSON names it.
  var name: String {
    switch self {
    case .done: "done"
    case .failed: "failed"
    case .deferred: "deferred"
    case .notTried: "not_tried"
    }
  }
}
