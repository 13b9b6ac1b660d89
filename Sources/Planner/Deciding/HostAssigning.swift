import CivilTime
import Domain

/// Gives out hosts over a whole plan, in a fixed order, so that the result depends on the inputs alone.
///
/// Meetings that name their host come first, because they cannot go elsewhere; then those of a pool.
/// Earlier choices are kept while the host is still declared and free.
struct HostAssigning {
  private var pools: [String: HostPool] = [:]
  private let context: PlanContext

  /// - Parameters:
  ///   - leaving: Addresses whose recorded meeting is decided anew: they do not occupy their host.
  ///   - cases: What is decided in this plan.
  init(
    _ state: RecordedState, leaving: Set<Address>, cases: [Case], context: PlanContext
  ) {
    self.context = context
    for (name, facts) in context.accounts {
      pools[name] = HostPool(hosts: facts.hosts, capabilities: facts.capabilities)
    }
    for record in state.occupants where !leaving.contains(record.address) {
      guard let meeting = record.meeting, !record.host.isEmpty else { continue }
      occupy(record.host, meeting)
    }
    for item in cases {
      guard case .meeting(let meeting)? = item.desired?.body, case .user(let email) = meeting.host
      else { continue }
      occupy(email, meeting)
    }
  }

  /// The host for a meeting, which is busy from then on.
  mutating func assign(_ meeting: Meeting, record: Record?) -> MeetingDecision.HostAssignment {
    switch meeting.host {
    case .none:
      return .host("", clashes: [])
    case .user(let email):
      // It occupies its host already, so only what is too much besides counts.
      let clashes = pools[meeting.account]?.excess(of: demand(of: meeting), with: email)
      return .host(email, clashes: clashes ?? [])
    case .pool(let prefix):
      return assign(meeting, record: record, prefix: prefix)
    }
  }

  private mutating func assign(
    _ meeting: Meeting, record: Record?, prefix: String?
  ) -> MeetingDecision.HostAssignment {
    let demand = demand(of: meeting)
    let hosts = context.accounts[meeting.account]?.hosts ?? []
    let qualified = Set(hosts.filter { $0.qualifies(for: meeting, prefix: prefix) }.map(\.email))
    if let record, qualified.contains(record.host), record.meeting?.account == meeting.account,
      let clashes = pools[meeting.account]?.clashes(of: demand, with: record.host),
      Self.keeps(record, demand, clashes)
    {
      occupy(record.host, meeting)
      return .host(record.host, clashes: clashes)
    }
    switch pools[meeting.account]?.host(for: demand, where: qualified.contains) {
    case .host(let email):
      occupy(email, meeting)
      return .host(email, clashes: [])
    case .noHost(let busy):
      return .missing(.noHost(pool: poolName(meeting, prefix), busy: busy))
    case nil:
      return .missing(.noHost(pool: poolName(meeting, prefix), busy: nil))
    }
  }

  /// A meeting keeps its host, and people their link, as long as few of its dates clash: a class that is
  /// moved once shall not get a new link. The plan names the clash. Below one in four it is few.
  private static func keeps(
    _ record: Record, _ demand: HostPool.Demand, _ clashes: [CivilDateTime]
  ) -> Bool {
    clashes.isEmpty || (!record.objects.isEmpty && clashes.count * 4 < demand.count)
  }

  private func poolName(_ meeting: Meeting, _ prefix: String?) -> String {
    "'\(prefix.map { "pool:\($0)" } ?? "pool")' of account '\(meeting.account)'"
  }

  private func demand(of meeting: Meeting) -> HostPool.Demand {
    let clock = MeetingClock(zone: context.zone(of: meeting), now: context.now)
    let future = clock.future(meeting.timing.occurrences, until: context.horizon)
    return HostPool.Demand(meeting, future, clock: clock)
  }

  private mutating func occupy(_ host: String, _ meeting: Meeting) {
    let demand = demand(of: meeting)
    pools[meeting.account]?.occupy(host, demand)
  }
}

extension Host {
  /// Whether the host may be given to a meeting: a webinar needs the licence, and `pool:studio` a
  /// name that begins so.
  fileprivate func qualifies(for meeting: Meeting, prefix: String?) -> Bool {
    (meeting.kind != .webinar || webinar != nil)
      && (prefix.map { email.lowercased().hasPrefix($0.lowercased()) } ?? true)
  }
}
