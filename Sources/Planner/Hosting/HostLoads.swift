import CivilTime
import Domain

/// What the hosts of one account hold, and what is left over.
struct HostLoads {
  /// The declared hosts in their order, then others that files name, by address.
  private let members: [HostPool.Member]
  private let facts: AccountFacts
  private let placements: [String: [HostPlacement]]
  private var pool: HostPool

  init(_ facts: AccountFacts, _ placements: [HostPlacement]) {
    self.facts = facts
    self.placements = Dictionary(grouping: placements, by: \.host)
    let declared = facts.hosts.map { $0.member(at: facts.capabilities, used: 0) }
    let others = Set(self.placements.keys).subtracting(declared.map(\.email)).subtracting([""])
    members =
      declared
      + others.sorted().map { Self.standardMember($0, at: facts.capabilities) }
    pool = HostPool(members)
    for placement in placements { pool.occupy(placement.host, placement.demand, isNew: false) }
  }

  private static func standardMember(
    _ email: String, at capabilities: Capabilities
  ) -> HostPool.Member {
    HostPool.Member(
      email: email, capacity: capabilities.hostConcurrency, hasWebinarLicence: false,
      creates: nil)
  }

  /// - Parameters:
  ///   - quotas: What the plan spends.
  ///   - usage: What was spent today.
  func loads(quotas: [HostQuota], usage: [HostUsage]) -> [HostLoad] {
    let declared = Dictionary(
      facts.hosts.map { ($0.email, $0) }, uniquingKeysWith: { first, _ in first })
    return members.map { member in
      HostLoad(
        email: member.email, isDeclared: declared[member.email] != nil,
        capacity: member.capacity, webinar: declared[member.email]?.webinar,
        classes: (placements[member.email] ?? []).map(hosted),
        atOnce: pool.peak(of: member.email), quota: quota(of: member.email, quotas, usage))
    }
  }

  private func hosted(_ placement: HostPlacement) -> HostedClass {
    let meeting = placement.meeting
    return HostedClass(
      address: placement.address, title: meeting.title, group: meeting.group, kind: meeting.kind,
      isNamed: HostWish(meeting) == nil, dates: placement.demand.dates,
      clashes: pool.excess(of: placement.demand, with: placement.host) ?? [])
  }

  private func quota(of host: String, _ quotas: [HostQuota], _ usage: [HostUsage]) -> HostQuota? {
    guard let limit = facts.capabilities.hostDailyLimit else { return nil }
    if let planned = quotas.first(where: { $0.account == facts.name && $0.host == host }) {
      return planned
    }
    let used = usage.filter { $0.account == facts.name && $0.host == host }.map(\.used)
    return HostQuota(
      account: facts.name, host: host, limit: limit, used: used.reduce(0, +), planned: 0,
      deferred: 0)
  }

  // MARK: What is left over

  var shortages: [PoolShortage] {
    let wishes = Dictionary(grouping: placements[""] ?? []) { HostWish($0.meeting) }
    return wishes.compactMap { wish, placements in
      wish.map { shortage($0, placements) }
    }.sorted { ($0.pool, $0.kind.rawValue) < ($1.pool, $1.kind.rawValue) }
  }

  private func shortage(_ wish: HostWish, _ placements: [HostPlacement]) -> PoolShortage {
    let qualified = Set(facts.hosts.filter(wish.isMet).map(\.email))
    let classes = placements.map { placement in
      UnhostedClass(
        address: placement.address, title: placement.meeting.title,
        dates: placement.demand.dates,
        full: pool.fullDates(of: placement.demand, among: qualified))
    }
    return PoolShortage(
      pool: wish.pool, part: wish.part, kind: wish.kind, classes: classes,
      enough: enough(for: placements))
  }

  /// How many more hosts hold these classes, as the pool gives them out.
  private func enough(for placements: [HostPlacement]) -> Int {
    let names = placements.indices.map(String.init)
    let all = Set(names)
    var pool = HostPool(names.map { Self.standardMember($0, at: facts.capabilities) })
    var given: Set<String> = []
    let soonest = placements.ordered { $0.demand.dates.first?.start.secondsSinceEpoch ?? .max }
    for placement in soonest {
      guard case .host(let host) = pool.host(for: placement.demand, among: all) else { continue }
      pool.occupy(host, placement.demand, isNew: true)
      given.insert(host)
    }
    return given.count
  }

  /// The proven minimum.
  var need: HostNeed {
    let sessions = placements.values.joined().flatMap { placement in
      placement.demand.dates.map { date in
        HostNeed.Session(
          start: date.start, end: date.end, fillsHost: date.fillsHost,
          host: HostWish(placement.meeting) == nil ? placement.host : nil)
      }
    }
    return HostNeed(
      of: sessions,
      capacities: Dictionary(
        facts.hosts.map { ($0.email, $0.concurrent ?? facts.capabilities.hostConcurrency) },
        uniquingKeysWith: { first, _ in first }),
      standard: facts.capabilities.hostConcurrency)
  }
}
