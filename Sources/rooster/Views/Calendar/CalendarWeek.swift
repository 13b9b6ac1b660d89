import CivilTime

/// One week of the calendar: its days, and what the terms say of them.
struct CalendarWeek {
  let first: CivilDate
  /// The terms that have days in it, each with the number it gives the week; `nil` for a week that is
  /// not counted.
  let terms: [(name: String, number: Int?)]
  /// The days that are shown, up to seven.
  let days: [CalendarDay]

  /// - Parameter dates: only these days are shown.
  init(
    from first: CivilDate, classes: [CivilDate: [CalendarClass]],
    terms: [(name: String, calendar: TermCalendar)], within dates: DateRange
  ) {
    self.first = first
    let all = (0..<7).map { first.adding(days: $0) }
    self.terms = terms.compactMap { name, calendar in
      all.first { calendar.dates.contains($0) }.map { (name, calendar.week(of: $0)) }
    }
    days = all.filter(dates.contains).map { date in
      CalendarDay(date, classes: classes[date] ?? [], terms: terms.map(\.calendar))
    }
  }

  /// Whether there is nothing to be seen or said.
  var isEmpty: Bool { days.allSatisfy { $0.classes.isEmpty && $0.notes.isEmpty } }

  var hasClasses: Bool { days.contains { !$0.classes.isEmpty } }

  /// The days that stand in a grid: Saturdays and Sundays only when there are classes.
  var gridDays: [CalendarDay] {
    days.filter { $0.date.weekday < .saturday || !$0.classes.isEmpty }
  }

  /// `15–21 March 2027`.
  var title: String {
    guard let start = days.first?.date, let end = days.last?.date else { return "" }
    if start == end { return start.longName + " \(start.year)" }
    if start.year != end.year { return "\(start.dayMonthYear) – \(end.dayMonthYear)" }
    if start.month != end.month {
      return "\(start.day) \(start.monthName) – \(end.dayMonthYear)"
    }
    return "\(start.day)–\(end.dayMonthYear)"
  }

  /// `Week 7 of 2027-spring`, for each term.
  var numbers: [String] {
    terms.map { term in
      term.number.map { "Week \($0) of \(term.name)" } ?? "\(term.name), not a counted week"
    }
  }

  /// What is to be said of its days: `Mon 29 Mar: Easter Monday`; days in a row with the same note
  /// once.
  var notes: [String] {
    var notes: [(first: CivilDate, last: CivilDate, text: String)] = []
    for day in days {
      for note in day.notes {
        let before = day.date.adding(days: -1)
        if let index = notes.firstIndex(where: { $0.last == before && $0.text == note.text }) {
          notes[index].last = day.date
        } else {
          notes.append((day.date, day.date, note.text))
        }
      }
    }
    return notes.map { note in
      let range = note.first == note.last ? "" : " – \(note.last.shortName)"
      return "\(note.first.shortName)\(range): \(note.text)"
    }
  }
}
