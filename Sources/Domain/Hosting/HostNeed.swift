package import CivilTime

/// The fewest hosts that can hold some classes, whoever holds which: a proven minimum, to be compared
/// with what was given out and with what there is.
///
/// It looks at one moment at a time. Hosts that files name are needed anyway; of the others, as few as
/// hold what the named ones have no room for. What it leaves out (that a class keeps one host for all
/// its dates, and that some classes ask for certain hosts) can only ask for more.
package struct HostNeed: Hashable, Sendable {
  /// The fewest hosts for all classes; 0 without classes.
  package private(set) var fewest = 0
  /// The hosts that files name, who are among the fewest.
  package private(set) var named = 0
  /// The first stretch of time in which so many are needed; `nil` without classes.
  package private(set) var fullest: Stretch?
  /// When more hosts are needed than there are, by time.
  package private(set) var shortages: [Stretch] = []

  /// A stretch of time in which as many hosts are needed all the way.
  package struct Stretch: Hashable, Sendable {
    package var start: Instant
    package var end: Instant
    /// The fewest hosts that are needed.
    package var hosts: Int
    /// What is in session.
    package var meetings: Int
    package var webinars: Int
  }

  /// One date of a class.
  package struct Session: Hashable, Sendable {
    package var start: Instant
    package var end: Instant
    /// A webinar fills its host (docs/providers.md, Zoom 8).
    package var fillsHost: Bool
    /// The host whom the files name; `nil`: any.
    package var host: String?

    package init(start: Instant, end: Instant, fillsHost: Bool, host: String?) {
      self.start = start
      self.end = end
      self.fillsHost = fillsHost
      self.host = host
    }
  }

  /// - Parameters:
  ///   - capacities: how many meetings at a time each declared host runs, 1 or more.
  ///   - standard: what a host runs who is not declared, 1 or more.
  package init(of sessions: [Session], capacities: [String: Int], standard: Int) {
    var moment = Moment(sessions, capacities: capacities, standard: standard)
    named = moment.namedCount
    let events = sessions.indices.flatMap { index in
      [
        Event(at: sessions[index].start, isStart: true, session: index),
        Event(at: sessions[index].end, isStart: false, session: index),
      ]
    }.sorted()
    for (position, event) in events.enumerated() {
      moment.take(sessions[event.session], isStart: event.isStart)
      // What ends and what begins at one moment is taken together.
      guard position + 1 < events.count, events[position + 1].at > event.at else { continue }
      note(
        Stretch(
          start: event.at, end: events[position + 1].at, hosts: moment.hosts,
          meetings: moment.meetings, webinars: moment.webinars),
        declared: capacities.count)
    }
  }

  private mutating func note(_ stretch: Stretch, declared: Int) {
    if stretch.hosts > fewest {
      fewest = stretch.hosts
      fullest = stretch
    }
    guard stretch.hosts > declared else { return }
    if let last = shortages.last, last.end == stretch.start, last.hosts == stretch.hosts {
      shortages[shortages.count - 1].end = stretch.end
    } else {
      shortages.append(stretch)
    }
  }

  private struct Event: Comparable {
    var at: Instant
    var isStart: Bool
    var session: Int

    static func < (left: Event, right: Event) -> Bool {
      (left.at, left.session) < (right.at, right.session)
    }
  }
}

/// What is in session at one moment, and how many hosts that needs.
private struct Moment {
  private(set) var meetings = 0
  private(set) var webinars = 0

  private var named: [String: NamedHost]
  private var pooledMeetings = 0
  private var pooledWebinars = 0
  /// Room at the named hosts.
  private var room: Int
  /// Named hosts who hold nothing.
  private var idle: Int
  /// The least a host can hold: what a webinar takes away at least.
  private let least: Int
  private var others: OtherHosts

  private struct NamedHost {
    let capacity: Int
    var meetings = 0
    var webinars = 0

    var room: Int { webinars > 0 ? 0 : max(0, capacity - meetings) }
    var isIdle: Bool { meetings == 0 && webinars == 0 }
  }

  init(_ sessions: [HostNeed.Session], capacities: [String: Int], standard: Int) {
    let names = Set(sessions.compactMap(\.host))
    named = Dictionary(
      uniqueKeysWithValues: names.map { ($0, NamedHost(capacity: capacities[$0] ?? standard)) })
    room = named.values.reduce(0) { $0 + $1.room }
    idle = named.count
    others = OtherHosts(
      capacities.filter { !names.contains($0.key) }.map(\.value), standard: standard)
    least = min(standard, capacities.values.min() ?? standard)
  }

  mutating func take(_ session: HostNeed.Session, isStart: Bool) {
    let change = isStart ? 1 : -1
    if session.fillsHost { webinars += change } else { meetings += change }
    guard let host = session.host, var load = named[host] else {
      if session.fillsHost { pooledWebinars += change } else { pooledMeetings += change }
      return
    }
    room -= load.room
    if load.isIdle { idle -= 1 }
    if session.fillsHost { load.webinars += change } else { load.meetings += change }
    room += load.room
    if load.isIdle { idle += 1 }
    named[host] = load
  }

  var namedCount: Int { named.count }

  /// The fewest hosts: all who are named, and others for what these have no room for.
  var hosts: Int {
    mutating get {
      let meetings = pooledMeetings + pooledWebinars * least - room
      return named.count + max(others.fewest(for: meetings), pooledWebinars - idle)
    }
  }
}

/// The hosts that no file names, those who hold most first; beyond the declared ones there are as many
/// as are wanted, who hold what is standard.
private struct OtherHosts {
  private let capacities: [Int]
  private let standard: Int
  /// How many hosts hold so many meetings, as far as it was asked.
  private var known = [0]
  private var held = 0

  init(_ capacities: [Int], standard: Int) {
    self.capacities = capacities.sorted(by: >)
    self.standard = standard
  }

  /// The fewest of them that hold so many meetings; none for 0 or less.
  mutating func fewest(for meetings: Int) -> Int {
    guard meetings > 0 else { return 0 }
    while known.count <= meetings {
      var hosts = known[known.count - 1]
      if held < known.count {
        held += hosts < capacities.count ? capacities[hosts] : standard
        hosts += 1
      }
      known.append(hosts)
    }
    return known[meetings]
  }
}
