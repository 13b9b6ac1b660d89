import CivilTime

/// How a rule covers some starts, and what it costs to write.
struct SeriesCover {
  /// Fewer dates are easier to read one by one.
  static let fewest = 3

  /// The starts that the rule gives and that are wanted.
  let covered: Set<CivilDateTime>
  private let rule: RecurrenceRule
  private let first: CivilDateTime
  private let left: [CivilDateTime]

  /// `nil` when the rule is no shorter than the dates one by one.
  ///
  /// - Parameter starts: ascending, at one time of day; the first is one of the rule.
  init?(_ rule: RecurrenceRule, of starts: [CivilDateTime], in zone: Zone) {
    let wanted = Set(starts)
    guard let first = starts.first, let end = starts.last else { return nil }
    var rule = rule
    rule.end = .date(end.date)
    let given = rule.expand(from: first, in: zone, limits: .standard).starts
    guard given.first == first, let last = given.last(where: wanted.contains) else { return nil }
    // In UTC, as the start has a zone (section 3.3.10).
    rule.end = .instant(zone.instant(of: last).instant)
    let used = given.prefix { $0 <= last }
    self.rule = rule
    self.first = first
    covered = Set(used.filter(wanted.contains))
    left = used.filter { !wanted.contains($0) }
    guard covered.count >= Self.fewest, left.count <= covered.count else { return nil }
  }

  /// What is saved beside single dates.
  var saving: Int { Self.saving(covered: covered.count) - left.count }

  /// What a rule without exceptions saves, when an event costs as much as three of them.
  static func saving(covered count: Int) -> Int { 3 * count - 3 }

  /// Compares what is saved; of equal ones, the rule that covers more.
  func isBetter(than other: SeriesCover) -> Bool {
    (saving, covered.count) > (other.saving, other.covered.count)
  }

  /// The series, whose dates are like the model.
  func series(
    of dates: [CalendarEntry.Date], like model: CalendarEntry.Date
  ) -> EntrySeries {
    EntrySeries(
      rule: rule,
      first: CalendarEntry.Date(
        title: model.title, original: first, start: first, minutes: model.minutes),
      left: left,
      replaced: dates.filter { covered.contains($0.original) && $0.start != $0.original })
  }
}
