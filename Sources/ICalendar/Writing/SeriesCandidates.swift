import CivilTime

/// Rules that may say some days in few words.
enum SeriesCandidates {
  /// Weekly classes are held every week or every second to fourth one.
  private static let longestWeekInterval = 4

  /// The rules to try, in a fixed order and without an end; the first day is one of each.
  ///
  /// - Parameter days: ascending, at least two.
  static func rules(for days: [CivilDate]) -> [RecurrenceRule] {
    guard let first = days.first else { return [] }
    return weekly(days, from: first) + daily(days, from: first) + monthly(days, from: first)
  }

  private static func weekly(_ days: [CivilDate], from first: CivilDate) -> [RecurrenceRule] {
    let all = Set(days.map(\.weekday))
    let choices = all.count == 1 ? [all] : [all, [first.weekday]]
    return (1...longestWeekInterval).flatMap { every in
      choices.map { weekdays in
        rule(.weekly, every: every) { $0.weekdays = weekdays.sorted().map { OrdinalWeekday($0) } }
      }
    }
  }

  private static func daily(_ days: [CivilDate], from first: CivilDate) -> [RecurrenceRule] {
    let step = days.reduce(0) { divisor($0, first.days(until: $1)) }
    return step > 1 && step % 7 != 0 ? [rule(.daily, every: step) { _ in }] : []
  }

  private static func monthly(_ days: [CivilDate], from first: CivilDate) -> [RecurrenceRule] {
    let month = first.monthNumber
    let step = max(1, days.reduce(0) { divisor($0, $1.monthNumber - month) })
    let numbers = first.day == first.daysInMonth ? [first.day, -1] : [first.day]
    return OrdinalWeekday.all(on: first).map { day in
      rule(.monthly, every: step) { $0.weekdays = [day] }
    }
      + numbers.map { number in rule(.monthly, every: step) { $0.monthDays = [number] } }
  }

  private static func rule(
    _ frequency: RecurrenceRule.Frequency, every interval: Int,
    _ choose: (inout RecurrenceRule) -> Void
  ) -> RecurrenceRule {
    var rule = RecurrenceRule(frequency: frequency)
    rule.interval = interval
    choose(&rule)
    return rule
  }

  /// The greatest common divisor; of 0 and a number, that number.
  private static func divisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : divisor(right, left % right)
  }
}
