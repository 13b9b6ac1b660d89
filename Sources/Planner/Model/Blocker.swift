package import CivilTime

/// Why a step is not done though it is wanted.
package enum Blocker: Hashable, Sendable {
  /// It is in session; after `until` a later apply does it.
  case inSession(until: Instant)
  /// `protect: true`.
  case protected
  /// No host of the pool is free for all its dates.
  case noHost(pool: String, busy: CivilDateTime?)
  /// An earlier create has an unknown outcome that must be settled by an apply first.
  case unsettled
  /// Its account is no longer declared, so nobody can reach what is there.
  case unknownAccount(String)

  package var text: String {
    switch self {
    case .inSession: "in session; a later apply does it"
    case .protected: "protected (`protect: true`), so it is not deleted"
    case .noHost(let pool, let busy?):
      "no host of \(pool) is free for all its dates, the first clash is on \(busy.date) at "
        + "\(busy.time): add one under `hosts:`"
    case .noHost(let pool, nil):
      "\(pool) has no host that may hold it: add one under `hosts:`"
    case .unsettled: "an earlier create has an unknown outcome"
    case .unknownAccount(let name):
      "account '\(name)' is no longer declared: put it back into rooster.yaml until this is gone"
    }
  }
}
