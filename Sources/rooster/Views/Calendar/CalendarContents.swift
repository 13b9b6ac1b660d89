import CivilTime
import Domain

/// Everything that could be shown of a workspace, after the filters.
struct CalendarContents {
  let institution: String
  let zone: Zone
  /// The terms by name, sorted.
  let terms: [(name: String, calendar: TermCalendar)]
  /// By start and then by address.
  let classes: [CalendarClass]
  let standing: [CalendarMeeting]
  let unscheduled: [UnscheduledMeeting]

  /// - Parameters:
  ///   - meetings: those to show, each with its dates.
  ///   - unscheduled: those to show.
  init(
    _ workspace: Workspace, meetings: [(meeting: CalendarMeeting, timing: Timing)],
    unscheduled: [UnscheduledMeeting]
  ) {
    institution = workspace.institution
    zone = workspace.zone
    terms = workspace.terms.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    classes = meetings.flatMap { item in
      item.timing.occurrences.map { CalendarClass($0, of: item.meeting, in: workspace.zone) }
    }
    .sorted { ($0.starts, $0.meeting.address) < ($1.starts, $1.meeting.address) }
    standing = meetings.filter { $0.timing.occurrences.isEmpty }.map(\.meeting)
      .sorted { $0.address < $1.address }
    self.unscheduled = unscheduled.sorted { $0.address < $1.address }
  }

  /// The first day of the week of a date; weeks begin as in the term of the date.
  func startOfWeek(of date: CivilDate) -> CivilDate {
    let term = terms.first { $0.calendar.dates.contains(date) }
    return date.startOfWeek(beginningOn: term?.calendar.weekStart ?? .monday)
  }

  /// The week of today when it has classes, or else the next week that has, or the last one.
  func defaultWeek(at now: Instant) -> DateRange {
    let week = startOfWeek(of: zone.local(of: now).date)
    let dates = classes.map(\.localStart.date)
    let next = dates.first { $0 >= week } ?? dates.last
    return self.week(of: next ?? week)
  }

  /// The seven days of the week of a date.
  func week(of date: CivilDate) -> DateRange {
    let first = startOfWeek(of: date)
    return DateRange(from: first, through: first.adding(days: 6)) ?? DateRange(first)
  }

  /// From the first class to the last; the week of now when there is none.
  func allDates(at now: Instant) -> DateRange {
    let dates = classes.map(\.localStart.date)
    guard let first = dates.min(), let last = dates.max() else { return defaultWeek(at: now) }
    return DateRange(from: first, through: last) ?? DateRange(first)
  }
}
