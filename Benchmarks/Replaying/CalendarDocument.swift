/// As much of the JSON form of `rooster calendar` (`docs/calendar.md`) as a replay looks at.
struct CalendarDocument: Decodable {
  let classes: [Class]
  let unscheduled: [Unscheduled]

  /// What is compared: hosts are left out, since they are chosen in the order in which classes came.
  struct Class: Decodable, Hashable {
    let address: String
    let starts: String
    let ends: String
    let title: String
    let teachers: [String]
  }

  struct Unscheduled: Decodable, Hashable {
    let meeting: String
    let title: String
  }

  /// The most classes that are held at a time. One that ends when another begins is not beside it.
  var peak: Int {
    let edges = classes.flatMap { [(at: $0.starts, change: 1), (at: $0.ends, change: -1)] }
      .sorted { ($0.at, $0.change) < ($1.at, $1.change) }
    var running = 0
    return edges.reduce(0) { most, edge in
      running += edge.change
      return max(most, running)
    }
  }
}
