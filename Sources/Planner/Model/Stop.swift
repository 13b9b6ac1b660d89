package import Domain

/// Why nothing of a plan may be done without somebody saying so (exit code 3).
package enum Stop: Hashable, Sendable {
  /// More than `policy.max_change` of what is recorded would be updated or deleted.
  case manyChanges(changed: Int, recorded: Int, limit: Int)
  /// Everything recorded would go.
  case nothingLeft(recorded: Int)
  /// A list of people lost an unlikely share.
  case peopleLost(Address, before: Int, lost: Int)
  /// A delete and a create of equal content: people hold links to the old one.
  case probableRename(from: Address, to: Address)

  package var text: String {
    switch self {
    case .manyChanges(let changed, let recorded, let limit):
      "\(changed) of \(recorded) recorded objects would be changed or deleted, more than the "
        + "\(limit) % that `policy.max_change` allows. If that is meant, apply with --allow-many."
    case .nothingLeft(let recorded):
      "Everything that is recorded (\(recorded) in all) would be deleted: the schedules look empty. "
        + "If that is meant, apply with --allow-many."
    case .peopleLost(let address, let before, let lost):
      "\(address) would lose \(lost) of its \(before) people: lists come out empty by accident. "
        + "If that is meant, apply with --allow-many."
    case .probableRename(let from, let to):
      "\(from) looks renamed to \(to), and people hold links to it. Write `moved_from: \(from)` "
        + "under \(to) to keep the links, or apply with --allow-many to make a new one."
    }
  }
}
