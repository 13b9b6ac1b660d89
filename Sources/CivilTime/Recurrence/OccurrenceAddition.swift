/// A meeting beside those of the rule.
package struct OccurrenceAddition: Hashable, Sendable, Codable {
  /// When it starts, on the wall clock.
  package let start: CivilDateTime
  /// How long it lasts, in minutes.
  package let minutes: Int
  /// What it is called, such as `Exam review`.
  package let label: String?

  /// A meeting at that time.
  package init(start: CivilDateTime, minutes: Int, label: String? = nil) {
    self.start = start
    self.minutes = minutes
    self.label = label
  }
}
