import CivilTime
import Domain

/// The order in which cases are decided, so that a later one cannot take a host from an earlier one, and
/// its clashes are told.
///
/// Meetings that stay as they are come first, then those that keep their dates, then those that change
/// them, then new ones. Of those that change their dates, the ones that cannot stay with their host come
/// last, so that they take no room from one that can: which they are is known when the others have their
/// hosts. Of new ones, those that few hosts may hold come first (webinars, parts of a pool): the others can
/// go elsewhere. Then they come by their first dates, because then a pool needs the fewest hosts.
struct DecisionOrder {
  private let cases: [(rank: Int, item: Case)]
  private var position = 0
  private var displaced: [Case] = []

  init(_ cases: [Case], context: PlanContext) {
    let places = cases.indices.map { index in
      let rank = cases[index].rank
      guard rank == Case.newRank else { return (rank, 0, Int64.max, index) }
      let start = cases[index].firstStart(in: context)
      let choice = cases[index].isChoosy ? 0 : 1
      return (rank, choice, start?.secondsSinceEpoch ?? .max, index)
    }
    self.cases = places.sorted { $0 < $1 }.map { ($0.0, cases[$0.3]) }
  }

  /// The next case, as hosts are given out so far; `nil`: all were given.
  mutating func next(_ assigning: HostAssigning) -> Case? {
    while position < cases.count, cases[position].rank != Case.newRank {
      let (rank, item) = cases[position]
      position += 1
      guard rank == Case.redatedRank, assigning.isDisplaced(item) else { return item }
      displaced.append(item)
    }
    if !displaced.isEmpty { return displaced.removeFirst() }
    guard position < cases.count else { return nil }
    position += 1
    return cases[position - 1].item
  }
}
