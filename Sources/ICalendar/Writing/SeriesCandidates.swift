import CivilTime

/// Rules that may say some days in few words.
enum SeriesCandidates {
  /// Weekly classes are held every week or every second to fourth one.
  private static let longestWeekInterval = 4

  /// The rules to try, in a fixed order; the first day is one of each.
  ///
  /// - Parameter days: ascending, at least two.
  static func rules(for days: [CivilDate]) -> [SeriesRule] {
    guard let first = days.first else { return [] }
    return weekly(days, from: first) + daily(days, from: first) + monthly(days, from: first)
  }

  private static func weekly(_ days: [CivilDate], from first: CivilDate) -> [SeriesRule] {
    let all = Set(days.map(\.weekday))
    let choices = all.count == 1 ? [all] : [all, [first.weekday]]
    return (1...longestWeekInterval).flatMap { every in
      choices.map { SeriesRule.weekly(every: every, $0) }
    }
  }

  private static func daily(_ days: [CivilDate], from first: CivilDate) -> [SeriesRule] {
    let step = days.reduce(0) { divisor($0, first.days(until: $1)) }
    return step > 1 && step % 7 != 0 ? [.daily(every: step)] : []
  }

  private static func monthly(_ days: [CivilDate], from first: CivilDate) -> [SeriesRule] {
    let month = first.monthNumber
    let step = max(1, days.reduce(0) { divisor($0, $1.monthNumber - month) })
    var rules: [SeriesRule] = []
    let ordinal = (first.day - 1) / 7 + 1
    let isLast = first.day > first.daysInMonth - 7
    for number in (ordinal < 5 ? [ordinal] : []) + (isLast ? [-1] : []) {
      guard let day = OrdinalWeekday(ordinal: number, weekday: first.weekday) else { continue }
      rules.append(.monthly(every: step, day))
    }
    rules.append(.monthDay(every: step, first.day))
    if first.day == first.daysInMonth { rules.append(.monthDay(every: step, -1)) }
    return rules
  }

  /// The greatest common divisor; of 0 and a number, that number.
  private static func divisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : divisor(right, left % right)
  }
}
