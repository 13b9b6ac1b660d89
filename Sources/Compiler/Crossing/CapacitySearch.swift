import CivilTime

/// Finds the rooms that are more than their server holds.
struct CapacitySearch {
  /// How much the server holds at a time.
  let capacity: Int

  /// What is too much.
  ///
  /// - Parameter uses: Sorted by number; each takes up something.
  func excesses(among uses: [RoomUse]) -> [Excess] {
    var rough = Occupancy(slotsOf: Occupancy.roughSlot)
    for use in uses {
      for opening in use.openings { rough.add(use.amount, on: opening) }
    }
    guard rough.most > capacity else { return [] }
    var admission = Admission(capacity: capacity)
    for use in uses where use.openings.contains(where: { rough.exceeds(capacity, on: $0) }) {
      for room in use.rooms where rough.exceeds(capacity, on: room.run) {
        admission.admit(room, of: use)
      }
    }
    return admission.excesses
  }
}
