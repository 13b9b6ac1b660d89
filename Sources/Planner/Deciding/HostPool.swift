import CivilTime
import Domain

/// Gives meetings of a pool a host that is free for all their dates.
///
/// Hosts already in use come first, so that few licences are needed; among them the one with the
/// fewest meetings, so that no host's daily quota is spent alone.
struct HostPool {
  private var hosts: [String: Occupancy]
  /// In the order of `hosts:` in the workspace.
  private let order: [String]
  /// Hosts with a webinar licence are scarce: ordinary meetings take them last.
  private let scarce: Set<String>

  /// The spans in which one host is busy.
  private struct Occupancy {
    var capacity: Int
    var meetings = 0
    /// Spans by the UTC day they begin on: a lookup touches two days only.
    var days: [Int64: [Span]] = [:]

    func spans(overlapping span: Span) -> [Span] {
      let day = HostPool.day(of: span.start)
      // No class is longer than a day, so what overlaps begins within a day.
      return (day - 1...day + 1).flatMap { days[$0] ?? [] }
        .filter { $0.start < span.end && span.start < $0.end }
    }
  }

  fileprivate struct Span {
    var start: Instant
    var end: Instant
    /// A webinar fills its host: never two, nor a webinar beside a meeting
    /// (docs/providers.md, Zoom 8).
    var fillsHost: Bool
  }

  /// What a meeting asks of a host: its dates as spans.
  struct Demand {
    fileprivate var spans: [Span]
    fileprivate var starts: [CivilDateTime]

    /// The number of dates.
    var count: Int { spans.count }

    init(_ meeting: Meeting, _ all: [Occurrence], clock: MeetingClock) {
      starts = []
      spans = []
      for occurrence in all.sorted(by: { $0.start < $1.start }) {
        let start = clock.start(occurrence)
        let end = clock.end(occurrence)
        // Times of one remote meeting that overlap are one session of it.
        if meeting.timing.shape == .standing, let last = spans.last, start < last.end {
          spans[spans.count - 1].end = max(last.end, end)
          continue
        }
        starts.append(occurrence.start)
        spans.append(Span(start: start, end: end, fillsHost: meeting.kind == .webinar))
      }
    }
  }

  init(hosts: [Host], capabilities: Capabilities) {
    order = hosts.map(\.email)
    scarce = Set(hosts.filter { $0.webinar != nil }.map(\.email))
    self.hosts = [:]
    for host in hosts {
      let capacity = host.concurrent ?? capabilities.hostConcurrency
      self.hosts[host.email] = Occupancy(capacity: capacity)
    }
  }

  /// Marks a host as busy. Hosts that are not declared have no limit here.
  mutating func occupy(_ host: String, _ demand: Demand) {
    guard var occupancy = hosts[host] else { return }
    occupancy.meetings += 1
    for span in demand.spans {
      occupancy.days[Self.day(of: span.start), default: []].append(span)
    }
    hosts[host] = occupancy
  }

  /// What was found.
  enum Choice {
    case host(String)
    /// The first date on which no host is free; `nil`: no host comes into question at all.
    case noHost(busy: CivilDateTime?)
  }

  /// A host that is free for all dates; `qualifies` says which hosts come into question.
  func host(for demand: Demand, where qualifies: (String) -> Bool) -> Choice {
    let candidates = order.filter(qualifies)
    let ordinary = candidates.filter { !scarce.contains($0) }
    let rare = candidates.filter { scarce.contains($0) }
    let used = (ordinary.filter { load($0) > 0 } + rare.filter { load($0) > 0 })
      .sorted { load($0) + penalty($0) < load($1) + penalty($1) }
    let unused = (ordinary + rare).filter { load($0) == 0 }
    if let free = (used + unused).first(where: { isFree($0, for: demand.spans) }) {
      return .host(free)
    }
    let busy = demand.spans.indices.first { index in
      !candidates.contains { isFree($0, for: [demand.spans[index]]) }
    }
    return .noHost(busy: candidates.isEmpty ? nil : demand.starts[busy ?? 0])
  }

  /// The dates of a meeting for which a host has no room, in order; `nil`: the host is not declared.
  func clashes(of demand: Demand, with host: String) -> [CivilDateTime]? {
    guard let occupancy = hosts[host] else { return nil }
    return demand.spans.indices
      .filter { !Self.hasRoom(occupancy, for: $0, of: demand.spans) }
      .map { demand.starts[$0] }
  }

  /// The dates of a meeting that occupies the host on which the host holds more than it can.
  func excess(of demand: Demand, with host: String) -> [CivilDateTime]? {
    guard let occupancy = hosts[host] else { return nil }
    return demand.spans.indices.filter { index in
      let span = demand.spans[index]
      let overlapping = occupancy.spans(overlapping: span)
      if overlapping.contains(where: \.fillsHost) { return overlapping.count > 1 }
      return Self.peak(of: overlapping, within: span) > occupancy.capacity
    }.map { demand.starts[$0] }
  }

  /// Puts scarce hosts behind all others, whatever they have.
  private func penalty(_ host: String) -> Int { scarce.contains(host) ? 1_000_000 : 0 }

  private func load(_ host: String) -> Int { hosts[host]?.meetings ?? 0 }

  private func isFree(_ host: String, for spans: [Span]) -> Bool {
    guard let occupancy = hosts[host] else { return false }
    return spans.indices.allSatisfy { Self.hasRoom(occupancy, for: $0, of: spans) }
  }

  /// Whether a host can hold one span of a meeting, its earlier ones counted.
  private static func hasRoom(_ occupancy: Occupancy, for index: Int, of spans: [Span]) -> Bool {
    let span = spans[index]
    let overlapping =
      occupancy.spans(overlapping: span) + earlier(spans[..<index], overlapping: span)
    if span.fillsHost { return overlapping.isEmpty }
    return !overlapping.contains(where: \.fillsHost)
      && peak(of: overlapping, within: span) < occupancy.capacity
  }

  /// The most of these spans at one moment of another: two that follow each other are one.
  private static func peak(of spans: [Span], within span: Span) -> Int {
    // There are never more than where one of them begins.
    spans.map { max($0.start, span.start) }
      .map { moment in spans.count { $0.start <= moment && moment < $0.end } }
      .max() ?? 0
  }

  /// Spans of the same meeting that begin before and overlap: its own slots may do so.
  private static func earlier(_ spans: ArraySlice<Span>, overlapping span: Span) -> [Span] {
    // Sorted by start, and no class is longer than a day.
    let dayBefore = span.start.adding(minutes: -24 * 60)
    return spans.reversed().prefix { $0.start > dayBefore }.filter { span.start < $0.end }
  }

  fileprivate static func day(of instant: Instant) -> Int64 {
    instant.secondsSinceEpoch / (24 * 60 * 60)
  }
}
