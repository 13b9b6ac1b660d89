import CivilTime
import Planner

extension Blocker {
  /// What stands in the way, with its time as people in the zone read it.
  func reading(in zone: Zone) -> String {
    switch self {
    case .inSession(let until):
      "in session until \(zone.reading(until)); a later apply does it"
    case .protected, .noHost, .unsettled, .unknownAccount: text
    }
  }
}
