/// How much a finding weighs.
package enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
  /// The files cannot be used as they are.
  case error

  /// The files can be used, but probably do not say what was meant.
  case warning

  /// Something worth knowing.
  case note
}

extension Severity: Comparable {
  /// The heavier first.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
