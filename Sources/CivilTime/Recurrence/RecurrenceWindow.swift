/// The days in which a rule makes occurrences: a term, a part of one, or any days without a term.
package struct RecurrenceWindow: Hashable, Sendable {
  /// The term whose breaks, day swaps and week numbers count; `nil` for days outside of terms.
  package let term: TermCalendar?
  /// The first and the last day.
  package let dates: DateRange
  /// The days on which classes are held, ascending.
  package let classDays: ArraySlice<ClassDay>

  /// A term, from and until those days if they are given; `nil` when no day is left.
  package init?(term: TermCalendar, from: CivilDate? = nil, until: CivilDate? = nil) {
    let first = max(from ?? term.starts, term.starts)
    let last = min(until ?? term.ends, term.ends)
    guard let dates = DateRange(from: first, through: last) else { return nil }
    self.term = term
    self.dates = dates
    classDays = term.days(from: first, until: last)
  }

  /// Days without a term, whose weeks begin on Monday and are counted from the first one's; `nil` in
  /// the wrong order and for more than `TermCalendar.mostDays` days.
  package init?(from: CivilDate, until: CivilDate) {
    guard let dates = DateRange(from: from, through: until), dates.count <= TermCalendar.mostDays
    else { return nil }
    term = nil
    self.dates = dates
    let weeks = WeekCount(from: dates.first, beginningOn: .monday, skipping: [])
    let days = (0..<dates.count).map { offset in
      let date = dates.first.adding(days: offset)
      return ClassDay(date: date, weekday: date.weekday, week: weeks.number(of: date))
    }
    classDays = days[...]
  }
}
