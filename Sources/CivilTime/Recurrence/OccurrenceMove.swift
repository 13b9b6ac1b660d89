/// A meeting of the rule that is held at another time.
package struct OccurrenceMove: Hashable, Sendable, Codable {
  /// The start that the rule gave it.
  package let original: CivilDateTime
  /// The start it is held at.
  package let start: CivilDateTime
  /// How long it then lasts, in minutes; `nil` for as long as before.
  package let minutes: Int?

  /// A move from one start to another.
  package init(from original: CivilDateTime, to start: CivilDateTime, minutes: Int? = nil) {
    self.original = original
    self.start = start
    self.minutes = minutes
  }
}
