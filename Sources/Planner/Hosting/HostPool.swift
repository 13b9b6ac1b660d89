import CivilTime

/// Gives meetings of a pool a host that is free for all their dates.
///
/// Hosts already in use come first, in the order in which they were taken: the first that is free is
/// taken, so that few licences are needed. Given the classes by their first dates, that is the fewest
/// for classes of one date when a host holds one at a time (interval partitioning). A host whose day
/// has no room for another create is taken after those that have.
struct HostPool {
  private var hosts: [String: HostOccupancy]
  /// In the order of preference.
  private let order: [String]
  /// Hosts with a webinar licence are scarce: ordinary meetings take them last.
  private let scarce: Set<String>
  private var ordinaryInUse = HostsInUse()
  private var scarceInUse = HostsInUse()
  /// The creates that the day of each host has room for.
  private var creates: [String: Int]

  /// A host that may be given out.
  struct Member {
    var email: String
    /// How many meetings at a time.
    var capacity: Int
    var hasWebinarLicence: Bool
    /// How many creates there is room for today; `nil`: without limit.
    var creates: Int?
  }

  /// - Parameter members: In the order in which they are preferred.
  init(_ members: [Member]) {
    order = members.map(\.email)
    scarce = Set(members.filter(\.hasWebinarLicence).map(\.email))
    hosts = Dictionary(
      members.map { ($0.email, HostOccupancy(capacity: $0.capacity)) },
      uniquingKeysWith: { first, _ in first })
    creates = Dictionary(
      members.compactMap { member in member.creates.map { (member.email, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Marks a host as busy. Hosts that are not declared have no limit here.
  ///
  /// - Parameter isNew: Whether the meeting is yet to be created.
  mutating func occupy(_ host: String, _ demand: HostDemand, isNew: Bool) {
    guard let before = hosts[host]?.classes else { return }
    hosts[host]?.take(demand)
    if isNew { creates[host]? -= demand.series }
    guard before == 0 else { return }
    if scarce.contains(host) { scarceInUse.append(host) } else { ordinaryInUse.append(host) }
  }

  /// What was found.
  enum Choice {
    case host(String)
    case noHost(HostLack)
  }

  /// A host that is free for all dates; `qualified` are those that come into question.
  mutating func host(for demand: HostDemand, among qualified: Set<String>) -> Choice {
    guard !qualified.isEmpty else { return .noHost(.noneQualifies) }
    let isFull = { (host: String, moment: Instant) in hosts[host]?.isFull(at: moment) ?? true }
    let inUse =
      (ordinaryInUse.candidates(for: demand.dates, isFull: isFull)
      + scarceInUse.candidates(for: demand.dates, isFull: isFull)).filter(qualified.contains)
    let free =
      inUse.first { hasCreates($0, for: demand) && isFree($0, for: demand.dates) }
      ?? inUse.first { !hasCreates($0, for: demand) && isFree($0, for: demand.dates) }
      ?? unused(among: qualified).first { isFree($0, for: demand.dates) }
    if let free { return .host(free) }
    let full = fullDates(of: demand, among: qualified).first
    return .noHost(full.map { .full($0.local) } ?? .scattered)
  }

  /// The dates of a meeting on which no host that comes into question has room. There may be none:
  /// a class wants one host for all its dates.
  func fullDates(of demand: HostDemand, among qualified: Set<String>) -> [HostedDate] {
    demand.dates.filter { date in !qualified.contains { isFree($0, for: [date]) } }
  }

  /// The most meetings and webinars at one moment with one host; 0 for one who is not declared.
  func peak(of host: String) -> Int { hosts[host]?.peak ?? 0 }

  /// The dates of a meeting for which a host has no room, in order; `nil`: the host is not declared.
  func clashes(of demand: HostDemand, with host: String) -> [HostedDate]? {
    guard let occupancy = hosts[host] else { return nil }
    return demand.dates.indices.filter { !occupancy.hasRoom(for: $0, of: demand.dates) }
      .map { demand.dates[$0] }
  }

  /// The dates of a meeting that occupies the host on which the host holds more than it can.
  func excess(of demand: HostDemand, with host: String) -> [HostedDate]? {
    guard let occupancy = hosts[host] else { return nil }
    return demand.dates.filter(occupancy.isTooMuch)
  }

  private func unused(among qualified: Set<String>) -> [String] {
    let unused = order.filter { hosts[$0]?.classes == 0 && qualified.contains($0) }
    return unused.filter { !scarce.contains($0) } + unused.filter(scarce.contains)
  }

  private func hasCreates(_ host: String, for demand: HostDemand) -> Bool {
    creates[host].map { $0 >= demand.series } ?? true
  }

  private func isFree(_ host: String, for dates: [HostedDate]) -> Bool {
    hosts[host]?.hasRoom(for: dates) ?? false
  }
}
