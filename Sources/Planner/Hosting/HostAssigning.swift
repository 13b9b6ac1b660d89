import CivilTime
import Domain

/// Gives out hosts over a whole plan, in a fixed order, so that the result depends on the inputs alone.
///
/// Meetings that name their host come first, because they cannot go elsewhere; then those of a pool.
/// Earlier choices are kept while the host is still declared and free.
struct HostAssigning {
  private var pools: [String: HostPool] = [:]
  /// Who comes into question, by what is asked: thousands of meetings ask for the same.
  private var qualified: [HostWish: Set<String>] = [:]
  private let context: PlanContext
  /// Whether a host was looked for among all of a pool.
  private(set) var hasSearched = false

  /// - Parameters:
  ///   - leaving: Addresses whose recorded meeting is decided anew: they do not occupy their host.
  ///   - cases: What is decided in this plan.
  init(
    _ state: RecordedState, leaving: Set<Address>, cases: [Case], context: PlanContext
  ) {
    self.context = context
    let usage = state.usage.filter { $0.day == context.now.utc.date }
    for (name, facts) in context.accounts {
      let used = Dictionary(
        usage.filter { $0.account == name }.map { ($0.host, $0.used) }, uniquingKeysWith: +)
      pools[name] = HostPool(
        facts.hosts.map { host in
          host.member(at: facts.capabilities, used: used[host.email] ?? 0)
        })
    }
    for record in state.occupants where !leaving.contains(record.address) {
      guard let meeting = record.meeting, !record.host.isEmpty else { continue }
      occupy(record.host, meeting, isNew: false)
    }
    for item in cases {
      guard case .meeting(let meeting)? = item.desired?.body, case .user(let email) = meeting.host
      else { continue }
      occupy(email, meeting, isNew: item.record == nil)
    }
  }

  /// The host for a meeting, which is busy from then on.
  mutating func assign(_ meeting: Meeting, record: Record?) -> MeetingDecision.HostAssignment {
    if let wish = HostWish(meeting) { return assign(meeting, record: record, wish) }
    guard case .user(let email) = meeting.host else { return .host("", clashes: []) }
    // It occupies its host already, so only what is too much besides counts.
    let clashes = pools[meeting.account]?.excess(of: demand(of: meeting), with: email)
    return .host(email, clashes: (clashes ?? []).map(\.local))
  }

  /// Whether a meeting of a pool gets dates on which its host is taken, as hosts are given out so far.
  func isDisplaced(_ item: Case) -> Bool {
    guard case .meeting(let meeting)? = item.desired?.body, HostWish(meeting) != nil,
      let record = item.record
    else { return false }
    return pools[meeting.account]?.clashes(of: demand(of: meeting), with: record.host) != []
  }

  private mutating func assign(
    _ meeting: Meeting, record: Record?, _ wish: HostWish
  ) -> MeetingDecision.HostAssignment {
    let demand = demand(of: meeting)
    let qualified = qualified(for: wish)
    if let record, qualified.contains(record.host), record.meeting?.account == meeting.account,
      let clashes = pools[meeting.account]?.clashes(of: demand, with: record.host),
      Self.keeps(record, demand, clashes)
    {
      occupy(record.host, meeting, isNew: false)
      return .host(record.host, clashes: clashes.map(\.local))
    }
    hasSearched = true
    switch pools[meeting.account]?.host(for: demand, among: qualified) {
    case .host(let email):
      occupy(email, meeting, isNew: true)
      return .host(email, clashes: [])
    case .noHost(let lack):
      return .missing(.noHost(pool: Self.name(of: wish), lack))
    case nil:
      return .missing(.noHost(pool: Self.name(of: wish), .noneQualifies))
    }
  }

  /// A meeting keeps its host, and people their link, as long as few of its dates clash: a class that is
  /// moved once shall not get a new link. The plan names the clash. Below one in four it is few.
  private static func keeps(
    _ record: Record, _ demand: HostDemand, _ clashes: [HostedDate]
  ) -> Bool {
    clashes.isEmpty || (!record.objects.isEmpty && clashes.count * 4 < demand.dates.count)
  }

  private static func name(of wish: HostWish) -> String {
    "'\(wish.pool)' of account '\(wish.account)'"
  }

  private func demand(of meeting: Meeting) -> HostDemand {
    HostDemand(meeting, context: context)
  }

  private mutating func occupy(_ host: String, _ meeting: Meeting, isNew: Bool) {
    let demand = demand(of: meeting)
    pools[meeting.account]?.occupy(host, demand, isNew: isNew)
  }

  private mutating func qualified(for wish: HostWish) -> Set<String> {
    if let known = qualified[wish] { return known }
    let hosts = context.accounts[wish.account]?.hosts ?? []
    let found = Set(hosts.filter(wish.isMet).map(\.email))
    qualified[wish] = found
    return found
  }
}
