/// A weekly time of a class: `mon 10:00-11:30`.
package struct Slot: Hashable, Sendable, Codable {
  /// The weekday of the timetable.
  package let weekday: Weekday
  /// When it starts.
  package let start: TimeOfDay
  /// How long it lasts, in minutes.
  package let minutes: Int

  /// A time on that weekday.
  package init(weekday: Weekday, start: TimeOfDay, minutes: Int) {
    self.weekday = weekday
    self.start = start
    self.minutes = minutes
  }
}
