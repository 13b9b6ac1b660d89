package import CivilTime
package import Domain

extension Timing {
  /// The times in one line: `mon 10:00-11:30, thu 13:00-14:30; 24 dates, 2027-02-01 to 2027-06-10`.
  package var summary: String {
    switch (shape, occurrences.isEmpty) {
    case (.standing, true): "at any time"
    case (.standing, false): "one link for \(occurrences.summary)"
    case (.scheduled, _): occurrences.summary
    }
  }
}

extension [Occurrence] {
  /// The pattern, the number of dates, the first and the last.
  package var summary: String {
    guard let first, let last else { return "no dates" }
    if count == 1 { return first.span }
    var patterns: [Pattern: Int] = [:]
    for occurrence in self { patterns[Pattern(occurrence), default: 0] += 1 }
    // Single dates that fall out of the pattern would make the line unreadable.
    let common = patterns.filter { $0.value > 1 || patterns.count <= Self.shownPatterns }
    let shown = common.keys.sorted().prefix(Self.shownPatterns).map(\.description)
    let rest = patterns.count - shown.count
    let pattern = shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return "\(pattern); \(count) dates, \(first.start.date) to \(last.start.date)"
  }

  /// How many patterns a line names.
  private static var shownPatterns: Int { 5 }

  private struct Pattern: Hashable, Comparable, CustomStringConvertible {
    var weekday: Weekday
    var time: TimeOfDay
    var minutes: Int

    init(_ occurrence: Occurrence) {
      weekday = occurrence.start.date.weekday
      time = occurrence.start.time
      minutes = occurrence.minutes
    }

    var description: String {
      let end = CivilDateTime(.earliest, time).adding(minutes: minutes).time
      return "\(weekday.abbreviation) \(time)-\(end)"
    }

    static func < (left: Pattern, right: Pattern) -> Bool {
      (left.weekday, left.time, left.minutes) < (right.weekday, right.time, right.minutes)
    }
  }
}

extension Occurrence {
  /// When it is: `mon 2027-03-15 10:00-11:30`.
  package var span: String {
    let label = label.map { " (\($0))" } ?? ""
    return "\(start.date.weekday.abbreviation) \(start.date) \(start.time)-\(end.time)\(label)"
  }
}
