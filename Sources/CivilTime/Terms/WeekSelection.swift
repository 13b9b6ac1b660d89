/// The weeks of a term in which a class meets, by the term's own count: `1-7, 9-15`, `odd`, `even`.
package struct WeekSelection: Hashable, Sendable, Codable {
  /// The listed weeks, ascending, neither touching nor overlapping; the first week is 1.
  package let ranges: [ClosedRange<Int>]
  /// Whether every week with an odd number is selected too.
  package let includesOdd: Bool
  /// Whether every week with an even number is selected too.
  package let includesEven: Bool

  /// Weeks are numbered below this; no term is longer than ten years.
  package static let highestWeek = 520

  /// The union of the parts, with ranges that touch joined. Weeks outside of 1 to `highestWeek` are
  /// not a week of any term and are ignored.
  package init(
    ranges: [ClosedRange<Int>], includesOdd: Bool = false, includesEven: Bool = false
  ) {
    self.ranges = Self.joined(ranges)
    self.includesOdd = includesOdd
    self.includesEven = includesEven
  }

  /// Whether that week is selected.
  package func contains(week: Int) -> Bool {
    if week % 2 == 0 ? includesEven : includesOdd { return true }
    return ranges.contains { $0.contains(week) }
  }

  /// The highest week that is named by number; `nil` when none is.
  package var highestNamedWeek: Int? { ranges.last?.upperBound }

  private static func joined(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    let allowed = 1...highestWeek
    var joined: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.overlaps(allowed)
    {
      let next = range.clamped(to: allowed)
      if let last = joined.last, next.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
      } else {
        joined.append(next)
      }
    }
    return joined
  }
}
