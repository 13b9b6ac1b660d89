import CivilTime

/// Finds the dates on which somebody holds more classes at a time than they can.
struct ClashSearch {
  /// How many classes at a time are possible.
  let capacity: Int

  /// More classes than this at a time are told of the newest one only: the others have been told of.
  private static let closelyLookedAt = 16
  /// How many of those that are there already are named.
  static let named = 4

  private struct Event {
    let start: Int
    let minutes: Int
    /// The index of the claim.
    let claim: Int

    var end: Int { start + minutes }
  }

  /// What is too much, by booking.
  ///
  /// - Parameter claims: Sorted by number.
  func clashes(among claims: [Claim]) -> [Clash] {
    let involved = Overlaps(of: claims).involved
    guard !involved.isEmpty else { return [] }
    return sweep(events(of: involved, claims), claims)
  }

  private func events(of involved: [Int], _ claims: [Claim]) -> [Event] {
    involved.flatMap { claim in
      claims[claim].dates.map { Event(start: $0.start, minutes: $0.minutes, claim: claim) }
    }.sorted { ($0.start, $0.claim) < ($1.start, $1.claim) }
  }

  private func sweep(_ events: [Event], _ claims: [Claim]) -> [Clash] {
    var found = FoundClashes()
    /// What is going on, sorted by claim.
    var active: [Event] = []
    for event in events {
      active.removeAll { $0.end <= event.start }
      let position = active.firstIndex { $0.claim > event.claim } ?? active.count
      active.insert(event, at: position)
      guard active.count > 1 else { continue }
      let looked =
        active.count > Self.closelyLookedAt ? position...position : 1...active.count - 1
      for index in looked where isTooMuch(active[...index], claims) {
        let others = active[..<index].prefix(Self.named).map { claims[$0.claim].number }
        found.add(
          claims[active[index].claim].number, besides: others,
          BookedDate(start: active[index].start, minutes: active[index].minutes))
      }
    }
    return found.clashes
  }

  /// Whether the last of some that meet does not fit beside those before it.
  private func isTooMuch(_ active: ArraySlice<Event>, _ claims: [Claim]) -> Bool {
    guard let last = active.last, active.count > 1 else { return false }
    return active.count > capacity || claims[last.claim].fills
      || active.dropLast().contains { claims[$0.claim].fills }
  }
}
