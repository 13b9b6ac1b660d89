import CivilTime
import Domain

/// What `rooster calendar` shows, in whatever form: the classes of some days, week by week, and what
/// has no time.
struct CalendarListing {
  let institution: String
  /// The zone in which times are shown.
  let zone: Zone
  /// The days that are shown.
  let dates: DateRange
  /// The weeks of these days that have a class or something to be said, ascending.
  let weeks: [CalendarWeek]
  /// The classes, by start and then by address.
  let classes: [CalendarClass]
  /// Meetings and rooms without times, by address.
  let standing: [CalendarMeeting]
  /// Meetings that are still without a time, by address.
  let unscheduled: [UnscheduledMeeting]

  /// - Parameters:
  ///   - calendar: everything there is.
  ///   - dates: the days to show.
  init(_ calendar: CalendarContents, dates: DateRange) {
    institution = calendar.institution
    zone = calendar.zone
    self.dates = dates
    classes = calendar.classes.filter { dates.contains($0.localStart.date) }
    standing = calendar.standing
    unscheduled = calendar.unscheduled
    let byDate = Dictionary(grouping: classes, by: \.localStart.date)
    var weeks: [CalendarWeek] = []
    var first = calendar.startOfWeek(of: dates.first)
    while first <= dates.last {
      let week = CalendarWeek(from: first, classes: byDate, terms: calendar.terms, within: dates)
      if !week.isEmpty { weeks.append(week) }
      let next = calendar.startOfWeek(of: first.adding(days: 7))
      // The calendar ends with the year 9999.
      guard next > first else { break }
      first = next
    }
    self.weeks = weeks
  }
}
