/// A day on which classes are held, with what a weekly timetable needs to know of it.
package struct ClassDay: Hashable, Sendable {
  /// The day.
  package let date: CivilDate
  /// The weekday whose timetable runs, which a day swap makes another than the date's own.
  package let weekday: Weekday
  /// The number of the week, from 1; `nil` in a week that is not counted.
  package let week: Int?
}
