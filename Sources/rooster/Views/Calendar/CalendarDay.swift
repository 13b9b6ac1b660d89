import CivilTime

/// One day of the calendar.
struct CalendarDay {
  let date: CivilDate
  /// By start and then by address.
  let classes: [CalendarClass]
  /// What the terms say of it, each once.
  let notes: [Note]

  /// A break or a day swap.
  enum Note: Hashable {
    /// No weekly classes, with the name of the break.
    case free(String?)
    /// The timetable of another weekday.
    case runsAs(Weekday)

    var text: String {
      switch self {
      case .free(let name): name ?? "no classes"
      case .runsAs(let weekday): "runs \(weekday.name)'s timetable"
      }
    }
  }

  init(_ date: CivilDate, classes: [CalendarClass], terms: [TermCalendar]) {
    self.date = date
    self.classes = classes
    var notes: [Note] = []
    for term in terms where term.dates.contains(date) {
      notes += term.breaks.filter { $0.contains(date) }.map { .free($0.label) }
      if let weekday = term.runsAs[date] { notes.append(.runsAs(weekday)) }
    }
    var seen: Set<Note> = []
    self.notes = notes.filter { seen.insert($0).inserted }
  }

  /// The classes side by side, so that none covers another.
  var lanes: Lanes { Lanes(classes.map(\.minutes)) }
}
