/// One meeting that a rule makes.
package struct SlotOccurrence: Hashable, Sendable {
  /// When it starts, on the wall clock.
  package let start: CivilDateTime
  /// How long it lasts, in minutes.
  package let minutes: Int
  /// The index of the rule's slot that made it.
  package let slot: Int

  /// One meeting made by the slot of that index.
  package init(start: CivilDateTime, minutes: Int, slot: Int) {
    self.start = start
    self.minutes = minutes
    self.slot = slot
  }
}

extension [SlotOccurrence] {
  /// Ascending, and of several that start at once the one of the first slot.
  func sortedAndUnique() -> [SlotOccurrence] {
    let isSorted = zip(self, dropFirst()).allSatisfy { $0.start < $1.start }
    if isSorted { return self }
    var unique: [SlotOccurrence] = []
    unique.reserveCapacity(count)
    for next in sorted(by: { ($0.start, $0.slot) < ($1.start, $1.slot) })
    where unique.last?.start != next.start {
      unique.append(next)
    }
    return unique
  }
}
