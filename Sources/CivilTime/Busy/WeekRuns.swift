/// The dates of a class as few runs: usually one for each of its times of the week.
package struct WeekRuns: Hashable, Sendable {
  /// In the order in which their first dates were added.
  package private(set) var runs: [WeekRun] = []

  /// No dates.
  package init() {}

  /// Adds a date, and returns the index of the run that it became a part of.
  ///
  /// Dates that are added in order make the fewest runs.
  ///
  /// - Parameter start: Minutes since 1970-01-01T00:00Z.
  @discardableResult
  package mutating func add(start: Int, minutes: Int) -> Int {
    for index in runs.indices where runs[index].add(start: start, minutes: minutes) {
      return index
    }
    runs.append(WeekRun(start: start, minutes: minutes))
    return runs.count - 1
  }
}
