import CivilTime

/// How many hosts a pool needs so that every meeting finds one, when they are given out one by one.
///
/// It gives them out as a planner does that keeps a meeting on one host for a whole term: in the order
/// of the addresses, the host with the fewest meetings first, a new one only when all are busy. The
/// peak alone would be too few, since a meeting of three days needs one host that is free on all.
struct HostDemand {
  /// Meetings that one host may run at a time on Zoom's Business plan (support article 206122046).
  static let concurrency = 2

  private var hosts: [Host] = []

  /// One host in use.
  private struct Host {
    var meetings = 0
    /// For each weekday, the spans in minutes of the day.
    var spans: [Weekday: [Range<Int>]] = [:]
  }

  /// - Parameter meetings: The times of each, in the order in which they get their hosts.
  init(of meetings: [[WeeklySlot]]) {
    for slots in meetings { place(slots) }
  }

  /// How many hosts are in use in the end.
  var count: Int { hosts.count }

  private mutating func place(_ slots: [WeeklySlot]) {
    let order = hosts.indices.sorted { (hosts[$0].meetings, $0) < (hosts[$1].meetings, $1) }
    let free = order.first { index in
      slots.allSatisfy { slot in
        let overlapping = hosts[index].spans[slot.day, default: []].count {
          $0.overlaps(slot.span)
        }
        return overlapping < Self.concurrency
      }
    }
    if free == nil { hosts.append(Host()) }
    let index = free ?? hosts.count - 1
    hosts[index].meetings += 1
    for slot in slots { hosts[index].spans[slot.day, default: []].append(slot.span) }
  }
}
