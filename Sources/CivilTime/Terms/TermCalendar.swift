/// A term: its days, the breaks in it, the day swaps, and how its weeks are counted.
///
/// The class days are worked out once, so that expanding a class only walks over them.
package struct TermCalendar: Hashable, Sendable {
  /// The first day; week 1 is the week it is in.
  package let starts: CivilDate
  /// The last day, never before the first.
  package let ends: CivilDate
  /// Days without classes.
  package let breaks: [DateRange]
  /// Days that run the timetable of another weekday, also when they lie in a break.
  package let runsAs: [CivilDate: Weekday]
  /// The weekday on which weeks begin.
  package let weekStart: Weekday
  /// Calendar weeks since the start of the term, from 1, that are not counted. With `[8]`, the week
  /// after week 7 has no number, and the one after that is week 8.
  package let skippedWeeks: [Int]
  /// Named parts of the term, such as `first` for the weeks 1 to 7.
  package let parts: [String: WeekSelection]
  /// The weeks with classes, where this is a part of a term; `nil` for all.
  package let onlyWeeks: WeekSelection?
  /// The days on which classes are held, ascending.
  package let classDays: [ClassDay]

  /// No term is longer than ten years: its days are listed, and a typing error must cost nothing.
  package static let mostDays = 3660

  /// A term; `nil` when it ends before it starts or has more than `mostDays` days.
  package init?(
    starts: CivilDate, ends: CivilDate, breaks: [DateRange] = [],
    runsAs: [CivilDate: Weekday] = [:], weekStart: Weekday = .monday, skippedWeeks: [Int] = [],
    parts: [String: WeekSelection] = [:], onlyWeeks: WeekSelection? = nil
  ) {
    guard starts <= ends, starts.days(until: ends) < Self.mostDays else { return nil }
    self.starts = starts
    self.ends = ends
    self.breaks = breaks
    self.runsAs = runsAs
    self.weekStart = weekStart
    self.skippedWeeks = Set(skippedWeeks).sorted()
    self.parts = parts
    self.onlyWeeks = onlyWeeks
    let weeks = WeekCount(from: starts, beginningOn: weekStart, skipping: self.skippedWeeks)
    classDays = (0...starts.days(until: ends)).compactMap { offset in
      let date = starts.adding(days: offset)
      let week = weeks.number(of: date)
      if let onlyWeeks, !(week.map { onlyWeeks.contains(week: $0) } ?? false) { return nil }
      let isFree = breaks.contains { $0.contains(date) }
      guard let weekday = runsAs[date] ?? (isFree ? nil : date.weekday) else { return nil }
      return ClassDay(date: date, weekday: weekday, week: week)
    }
  }

  /// The same term with classes only in the weeks of a named part; `nil` when there is no such part.
  /// Weeks keep the numbers of the whole term.
  package func part(named name: String) -> TermCalendar? {
    guard let weeks = parts[name] else { return nil }
    return TermCalendar(
      starts: starts, ends: ends, breaks: breaks, runsAs: runsAs, weekStart: weekStart,
      skippedWeeks: skippedWeeks, parts: parts, onlyWeeks: weeks)
  }

  /// The days from the first to the last.
  package var dates: DateRange {
    DateRange(from: starts, through: ends) ?? DateRange(starts)
  }

  /// The number of the week of a date, from 1; `nil` outside of the term and in skipped weeks.
  package func week(of date: CivilDate) -> Int? {
    guard dates.contains(date) else { return nil }
    return WeekCount(from: starts, beginningOn: weekStart, skipping: skippedWeeks).number(of: date)
  }

  /// The number of the last week that is counted; `nil` when none is.
  package var lastWeek: Int? {
    let weeks = WeekCount(from: starts, beginningOn: weekStart, skipping: skippedWeeks)
    let last = weeks.calendarWeek(of: ends)
    let counted = last - skippedWeeks.count { (1...last).contains($0) }
    return counted > 0 ? counted : nil
  }

  /// The weekday whose timetable runs on a date; `nil` in a break and outside of the term or part.
  package func effectiveWeekday(of date: CivilDate) -> Weekday? {
    days(from: date, until: date).first?.weekday
  }

  /// The class days from one date until another, both included, ascending.
  package func days(from first: CivilDate, until last: CivilDate) -> ArraySlice<ClassDay> {
    let start = classDays.firstPosition { $0.date >= first }
    let end = classDays.firstPosition { $0.date > last }
    return start < end ? classDays[start..<end] : []
  }
}

extension [ClassDay] {
  /// The first index at which the condition holds; from there on it always does.
  fileprivate func firstPosition(where condition: (ClassDay) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
