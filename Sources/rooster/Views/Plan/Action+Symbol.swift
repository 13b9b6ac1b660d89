import Planner

extension Action {
  /// The sign of the action in every text.
  var symbol: String {
    switch self {
    case .create: "+"
    case .update: "~"
    case .replace: "±"
    case .delete: "-"
    case .move: "→"
    case .later: "◷"
    }
  }

  /// The colour of the sign.
  var ink: Ink {
    switch self {
    case .create: .created
    case .update: .changed
    case .replace: .replaced
    case .delete: .deleted
    case .move: .moved
    case .later: .later
    }
  }

  /// What was done, in a sentence such as `2 created`.
  var pastTense: String {
    switch self {
    case .create: "created"
    case .update: "updated"
    case .replace: "replaced"
    case .delete: "deleted"
    case .move: "moved"
    case .later: "left for later"
    }
  }
}
