/// The periods of a recurrence rule, one after the other, as their days.
struct RecurrencePeriods: Sequence, IteratorProtocol {
  private let frequency: RecurrenceRule.Frequency
  private let interval: Int
  private let first: CivilDate
  private var passed = 0

  init(of rule: RecurrenceRule, from start: CivilDate) {
    frequency = rule.frequency
    interval = rule.interval
    switch rule.frequency {
    case .daily: first = start
    case .weekly: first = start.startOfWeek(beginningOn: rule.weekStart)
    case .monthly: first = start.adding(days: 1 - start.day)
    case .yearly: first = start.adding(days: 1 - start.dayOfYear)
    }
  }

  /// The next period; `nil` after the last year of the calendar.
  mutating func next() -> DateRange? {
    defer { passed += interval }
    switch frequency {
    case .daily: return days(first: passed, count: 1)
    case .weekly: return days(first: passed * 7, count: 7)
    case .monthly: return months(first: passed, count: 1)
    case .yearly: return months(first: passed * 12, count: 12)
    }
  }

  private func days(first offset: Int, count: Int) -> DateRange? {
    guard first.days(until: .latest) >= offset + count else { return nil }
    let start = first.adding(days: offset)
    return DateRange(from: start, through: start.adding(days: count - 1))
  }

  private func months(first offset: Int, count: Int) -> DateRange? {
    let start = first.monthNumber + offset
    let last = start + count - 1
    guard let first = CivilDate(year: start / 12, month: start % 12 + 1, day: 1),
      let lastMonth = CivilDate(year: last / 12, month: last % 12 + 1, day: 1)
    else { return nil }
    return DateRange(from: first, through: lastMonth.adding(days: lastMonth.daysInMonth - 1))
  }
}
