package import CivilTime

/// Why a step is not done though it is wanted.
package enum Blocker: Hashable, Sendable {
  /// It is in session; after `until` a later apply does it.
  case inSession(until: Instant)
  /// `protect: true`.
  case protected
  /// No host of the pool can hold it.
  case noHost(pool: String, HostLack)
  /// An earlier create has an unknown outcome that must be settled by an apply first.
  case unsettled
  /// Its account is no longer declared, so nobody can reach what is there.
  case unknownAccount(String)

  package var text: String {
    switch self {
    case .inSession: "in session; a later apply does it"
    case .protected: "protected (`protect: true`), so it is not deleted"
    case .noHost(let pool, .noneQualifies):
      "\(pool) has no host that may hold it: add one under `hosts:`"
    case .noHost(let pool, .full(let date)):
      "no host of \(pool) is free for all its dates, the first clash is on \(date.date) at "
        + "\(date.time): add one under `hosts:`"
    case .noHost(let pool, .scattered):
      "no host of \(pool) is free for all its dates, though for each of them somebody is: add one "
        + "under `hosts:`"
    case .unsettled: "an earlier create has an unknown outcome"
    case .unknownAccount(let name):
      "account '\(name)' is no longer declared: put it back into rooster.yaml until this is gone"
    }
  }
}
