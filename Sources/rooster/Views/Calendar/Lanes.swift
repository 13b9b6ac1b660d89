/// Stretches of a day side by side, where they overlap: as few columns as will do.
struct Lanes: Hashable {
  /// Where one stretch stands.
  struct Place: Hashable {
    /// From 0, at the left.
    let lane: Int
    /// How many stand beside each other there, this one included.
    let count: Int
  }

  /// For each stretch, in the order in which they were given.
  let places: [Place]

  /// The most that stand beside each other; at least 1.
  var most: Int { places.map(\.count).max() ?? 1 }

  init(_ stretches: [Range<Int>]) {
    let order = stretches.indices.sorted {
      (stretches[$0].lowerBound, -stretches[$0].upperBound, $0)
        < (stretches[$1].lowerBound, -stretches[$1].upperBound, $1)
    }
    var places = Array(repeating: Place(lane: 0, count: 1), count: stretches.count)
    var group: [Int] = []
    var ends: [Int] = []
    var lanes = Array(repeating: 0, count: stretches.count)
    func close() {
      for index in group { places[index] = Place(lane: lanes[index], count: ends.count) }
      group = []
      ends = []
    }
    for index in order {
      let stretch = stretches[index]
      // Whatever overlaps, also by way of others, shares one division into lanes.
      if ends.allSatisfy({ $0 <= stretch.lowerBound }) { close() }
      if let free = ends.firstIndex(where: { $0 <= stretch.lowerBound }) {
        lanes[index] = free
        ends[free] = stretch.upperBound
      } else {
        lanes[index] = ends.count
        ends.append(stretch.upperBound)
      }
      group.append(index)
    }
    close()
    self.places = places
  }
}
