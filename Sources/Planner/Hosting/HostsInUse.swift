import CivilTime

/// Hosts that hold something, in the order in which they were taken.
///
/// The first that fits is taken, so the first ones fill up. It is remembered how many of them are full
/// at a moment: otherwise each of many thousand classes would ask all of them again.
struct HostsInUse {
  private var hosts: [String] = []
  /// So many hosts from the first on are full at the moment; nothing ever makes room again.
  private var full: [Instant: Int] = [:]

  mutating func append(_ host: String) { hosts.append(host) }

  /// Those that are not full when one of the dates begins.
  mutating func candidates(
    for dates: [HostedDate], isFull: (String, Instant) -> Bool
  ) -> ArraySlice<String> {
    var first = 0
    for date in dates where first < hosts.count {
      var count = full[date.start] ?? 0
      while count < hosts.count, isFull(hosts[count], date.start) { count += 1 }
      full[date.start] = count
      first = max(first, count)
    }
    return hosts[first...]
  }
}
