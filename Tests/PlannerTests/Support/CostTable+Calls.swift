import Domain
import Planner

extension CostTable {
  /// What a call costs by this table.
  func cost(of call: Call) -> RequestCost {
    switch call {
    case .create: create
    case .read, .list, .roster: read
    case .update: update
    case .delete: delete
    case .cancel: cancel
    case .move: move
    case .register(_, _, let people): people.count > 1 ? registerBatch : register
    case .unregister: unregister
    case .invite: invite
    case .uninvite: uninvite
    case .panel: panel
    case .end: end
    }
  }
}
