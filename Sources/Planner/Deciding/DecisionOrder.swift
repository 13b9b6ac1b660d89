import CivilTime
import Domain

/// The order in which cases are decided, so that a later one cannot take a host from an earlier one, and
/// its clashes are told.
///
/// Meetings that stay as they are come first, then those that keep their dates, then those that change
/// them, then new ones. Of those that change their dates, the ones that cannot stay with their host come
/// last, so that they take no room from one that can: which they are is known when the others have their
/// hosts. Of new ones, those that the fewest hosts may hold come first (a webinar, a part of a pool): the
/// others can go elsewhere. Then they come by their first dates, because then a pool needs the fewest hosts.
struct DecisionOrder {
  private let cases: [(rank: Int, item: Case)]
  private var position = 0
  private var displaced: [Case] = []
  private var displacedPosition = 0

  init(_ cases: [Case], context: PlanContext) {
    /// How many hosts meet a wish: thousands of meetings have the same.
    var choices: [HostWish: Int] = [:]
    let places = cases.indices.map { index in
      let item = cases[index]
      guard item.rank == Case.newRank, case .meeting(let meeting)? = item.desired?.body,
        let wish = HostWish(meeting)
      else { return (item.rank, 0, Int64.max, index) }
      let hosts = context.accounts[wish.account]?.hosts ?? []
      let choice = choices[wish] ?? hosts.count(where: wish.isMet)
      choices[wish] = choice
      let start = MeetingClock(zone: context.zone(of: meeting), now: context.now)
        .nextStart(meeting.timing.occurrences)
      return (item.rank, choice, start?.secondsSinceEpoch ?? .max, index)
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
    if displacedPosition < displaced.count {
      displacedPosition += 1
      return displaced[displacedPosition - 1]
    }
    guard position < cases.count else { return nil }
    position += 1
    return cases[position - 1].item
  }
}
