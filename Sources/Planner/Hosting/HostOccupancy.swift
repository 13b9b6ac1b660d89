import CivilTime

/// When one host is busy.
struct HostOccupancy {
  /// How many meetings at a time the host runs.
  let capacity: Int
  /// How many meetings and webinars were given to the host.
  private(set) var classes = 0
  /// Dates by the UTC day they begin on: a lookup touches few days only.
  private var days: [Int64: [HostedDate]] = [:]

  init(capacity: Int) {
    self.capacity = capacity
  }

  mutating func take(_ demand: HostDemand) {
    classes += 1
    for date in demand.dates { days[Self.day(of: date.start), default: []].append(date) }
  }

  /// The most classes at one moment.
  var peak: Int {
    // There are never more than where one of them begins.
    days.values.joined()
      .map { date in dates(overlapping: date).count { $0.start <= date.start } }
      .max() ?? 0
  }

  /// Whether nothing more fits at a moment.
  func isFull(at moment: Instant) -> Bool {
    var meetings = 0
    let day = Self.day(of: moment)
    for day in day - 1...day {
      for date in days[day] ?? [] where date.start <= moment && moment < date.end {
        if date.fillsHost { return true }
        meetings += 1
      }
    }
    return meetings >= capacity
  }

  /// Whether all dates of a class fit.
  func hasRoom(for dates: [HostedDate]) -> Bool {
    dates.indices.allSatisfy { hasRoom(for: $0, of: dates) }
  }

  /// Whether one date of a class fits, its earlier ones counted.
  func hasRoom(for index: Int, of dates: [HostedDate]) -> Bool {
    let date = dates[index]
    let overlapping =
      self.dates(overlapping: date) + Self.earlier(dates[..<index], overlapping: date)
    if date.fillsHost { return overlapping.isEmpty }
    return !overlapping.contains(where: \.fillsHost)
      && Self.peak(of: overlapping, within: date) < capacity
  }

  /// Whether a date that was taken is too much beside the others.
  func isTooMuch(_ date: HostedDate) -> Bool {
    let overlapping = dates(overlapping: date)
    if overlapping.contains(where: \.fillsHost) { return overlapping.count > 1 }
    return Self.peak(of: overlapping, within: date) > capacity
  }

  private func dates(overlapping date: HostedDate) -> [HostedDate] {
    let day = Self.day(of: date.start)
    // No class is longer than a day, so what overlaps begins within a day.
    return (day - 1...day + 1).flatMap { days[$0] ?? [] }.filter(date.overlaps)
  }

  /// The most of these dates at one moment of another: two that follow each other are one.
  private static func peak(of dates: [HostedDate], within date: HostedDate) -> Int {
    dates.map { max($0.start, date.start) }
      .map { moment in dates.count { $0.start <= moment && moment < $0.end } }
      .max() ?? 0
  }

  /// Dates of the same meeting that begin before and overlap: its own slots may do so.
  private static func earlier(
    _ dates: ArraySlice<HostedDate>, overlapping date: HostedDate
  ) -> [HostedDate] {
    // Sorted by start, and no class is longer than a day.
    let dayBefore = date.start.adding(minutes: -24 * 60)
    return dates.reversed().prefix { $0.start > dayBefore }.filter { date.start < $0.end }
  }

  private static func day(of instant: Instant) -> Int64 {
    instant.secondsSinceEpoch / (24 * 60 * 60)
  }
}
