/// A time of each day: `09:00-09:15`.
package struct DailySlot: Hashable, Sendable, Codable {
  /// When it starts.
  package let start: TimeOfDay
  /// How long it lasts, in minutes.
  package let minutes: Int

  /// A time of each day.
  package init(start: TimeOfDay, minutes: Int) {
    self.start = start
    self.minutes = minutes
  }
}
