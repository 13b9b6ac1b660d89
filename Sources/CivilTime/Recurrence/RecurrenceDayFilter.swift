/// Decides on which days a recurrence rule meets, whatever the period they are in.
struct RecurrenceDayFilter {
  private let rule: RecurrenceRule
  private let months: [Int]
  private let monthDays: [Int]
  private let weekdays: [OrdinalWeekday]

  /// Takes what the rule leaves open from its start: a monthly rule without a day meets on the day
  /// of the month of the start, a weekly one on its weekday (RFC 5545, section 3.3.10).
  init(_ rule: RecurrenceRule, from start: CivilDate) {
    self.rule = rule
    let saysDay =
      !(rule.weekNumbers.isEmpty && rule.yearDays.isEmpty && rule.monthDays.isEmpty
      && rule.weekdays.isEmpty)
    var months = rule.months
    var monthDays = rule.monthDays
    var weekdays = rule.weekdays
    if !saysDay {
      switch rule.frequency {
      case .daily: break
      case .weekly: weekdays = [OrdinalWeekday(start.weekday)]
      case .monthly: monthDays = [start.day]
      case .yearly:
        monthDays = [start.day]
        if months.isEmpty { months = [start.month] }
      }
    }
    self.months = months
    self.monthDays = monthDays
    self.weekdays = weekdays
  }

  func matches(_ date: CivilDate) -> Bool {
    let (year, month, day) = date.components
    guard months.isEmpty || months.contains(month) else { return false }
    let length = CivilDate.days(inMonth: month, ofYear: year)
    return matches(monthDays, day, of: length)
      && matchesWeekday(date, day: day, of: length)
      && (rule.yearDays.isEmpty
        || matches(rule.yearDays, date.dayOfYear, of: CivilDate.isLeap(year: year) ? 366 : 365))
      && matchesWeekNumber(date)
  }

  /// Whether a number from 1 to `count` is listed, from the front or from the end.
  private func matches(_ list: [Int], _ number: Int, of count: Int) -> Bool {
    list.isEmpty || list.contains(number) || list.contains(number - count - 1)
  }

  private func matchesWeekday(_ date: CivilDate, day: Int, of length: Int) -> Bool {
    guard !weekdays.isEmpty else { return true }
    let weekday = date.weekday
    guard weekdays.contains(where: { $0.weekday == weekday }) else { return false }
    var number = day
    var count = length
    if rule.frequency == .yearly, rule.months.isEmpty {
      number = date.dayOfYear
      count = CivilDate.isLeap(year: date.year) ? 366 : 365
    }
    return weekdays.contains { $0.matches(weekday, number: number, of: count) }
  }

  /// Week 1 is the first with at least four days in the year, so a week belongs to the year of its
  /// fourth day, and the last week is the one that holds 28 December.
  private func matchesWeekNumber(_ date: CivilDate) -> Bool {
    guard !rule.weekNumbers.isEmpty else { return true }
    let fourth = date.startOfWeek(beginningOn: rule.weekStart).adding(days: 3)
    let lastDay = CivilDate(validYear: fourth.year, month: 12, day: 28)
    let lastFourth = lastDay.startOfWeek(beginningOn: rule.weekStart).adding(days: 3)
    let week = (fourth.dayOfYear - 1) / 7 + 1
    let weeks = (lastFourth.dayOfYear - 1) / 7 + 1
    return matches(rule.weekNumbers, week, of: weeks)
  }
}
