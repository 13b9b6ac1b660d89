import CivilTime

/// How a rule covers some days, and what it costs to write.
struct SeriesCover {
  /// Fewer dates are easier to read one by one.
  static let fewest = 3

  let rule: SeriesRule
  /// The days that it gives and that are wanted.
  let covered: Set<CivilDate>
  private let first: CivilDate
  private let last: CivilDate
  private let left: [CivilDate]

  /// `nil` when the rule is no shorter than the dates one by one.
  ///
  /// - Parameter days: ascending; the first is one of the rule.
  init?(_ rule: SeriesRule, of days: [CivilDate]) {
    let wanted = Set(days)
    guard let first = days.first, let end = days.last else { return nil }
    let given = rule.days(from: first, until: end)
    guard given.first == first, let last = given.last(where: wanted.contains) else { return nil }
    let used = given.prefix { $0 <= last }
    self.rule = rule
    self.first = first
    self.last = last
    covered = Set(used.filter(wanted.contains))
    left = used.filter { !wanted.contains($0) }
    guard covered.count >= Self.fewest, left.count <= covered.count else { return nil }
  }

  /// What is saved beside single dates, when an event costs as much as three exceptions.
  private var saving: Int { 3 * covered.count - 3 - left.count }

  /// Compares what is saved; of equal ones, the rule that covers more.
  func isBetter(than other: SeriesCover) -> Bool {
    (saving, covered.count) > (other.saving, other.covered.count)
  }

  /// The series, whose dates are like the model.
  func series(
    of dates: [CalendarEntry.Date], like model: CalendarEntry.Date
  ) -> EntrySeries {
    let time = model.original.time
    let start = CivilDateTime(first, time)
    return EntrySeries(
      rule: rule,
      first: CalendarEntry.Date(
        title: model.title, original: start, start: start, minutes: model.minutes),
      last: CivilDateTime(last, time), left: left.map { CivilDateTime($0, time) },
      replaced: dates.filter { covered.contains($0.original.date) && $0.start != $0.original })
  }
}
