import CivilTime
import Domain

/// Gives out hosts over a whole plan, in the order of the addresses, so that the result depends on the
/// inputs alone. Earlier choices are kept while the host is still declared and free.
struct HostAssigning {
  private var pools: [String: HostPool] = [:]
  private let context: PlanContext

  /// - Parameters:
  ///   - leaving: Addresses whose recorded meeting is decided anew: they do not occupy their host.
  init(_ state: RecordedState, leaving: Set<Address>, context: PlanContext) {
    self.context = context
    for (name, facts) in context.accounts {
      pools[name] = HostPool(hosts: facts.hosts, capabilities: facts.capabilities)
    }
    for record in state.occupants where !leaving.contains(record.address) {
      guard let meeting = record.meeting, !record.host.isEmpty else { continue }
      occupy(record.host, meeting)
    }
  }

  /// The host for a meeting, which is busy from then on.
  mutating func assign(_ meeting: Meeting, record: Record?) -> MeetingDecision.HostAssignment {
    switch meeting.host {
    case .none:
      return .host("")
    case .user(let email):
      occupy(email, meeting)
      return .host(email)
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
    if let kept = record?.host, qualified.contains(kept), record?.meeting?.account == meeting.account,
      pools[meeting.account]?.isFree(kept, for: demand) == true
    {
      occupy(kept, meeting)
      return .host(kept)
    }
    switch pools[meeting.account]?.host(for: demand, where: qualified.contains) {
    case .host(let email):
      occupy(email, meeting)
      return .host(email)
    case .noHost(let busy):
      return .missing(.noHost(pool: poolName(meeting, prefix), busy: busy))
    case nil:
      return .missing(.noHost(pool: poolName(meeting, prefix), busy: nil))
    }
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
    (meeting.kind != .webinar || webinar != nil) && (prefix.map { email.hasPrefix($0) } ?? true)
  }
}
