/// A time on a day of each month: `1st mon 10:00-11:00`.
package struct MonthlySlot: Hashable, Sendable, Codable {
  /// The day of the month.
  package let day: MonthDay
  /// When it starts.
  package let start: TimeOfDay
  /// How long it lasts, in minutes.
  package let minutes: Int

  /// A time on that day of the month.
  package init(day: MonthDay, start: TimeOfDay, minutes: Int) {
    self.day = day
    self.start = start
    self.minutes = minutes
  }
}
