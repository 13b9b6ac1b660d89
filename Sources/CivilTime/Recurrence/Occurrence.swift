/// One meeting of a class, known by its *original* start: moving it leaves it the same meeting.
package struct Occurrence: Hashable, Sendable, Codable {
  /// The start that the rule or the addition gave it, on the wall clock (iCalendar's RECURRENCE-ID).
  package let original: CivilDateTime
  /// When it starts, on the wall clock.
  package let start: CivilDateTime
  /// How long it lasts, in minutes.
  package let minutes: Int
  /// What an addition is called, such as `Exam review`.
  package let label: String?
  /// The index of the rule's slot that made it; `nil` for an addition.
  package let slot: Int?

  /// A meeting of that original start, held at `start`.
  package init(
    original: CivilDateTime, start: CivilDateTime, minutes: Int, label: String? = nil,
    slot: Int? = nil
  ) {
    self.original = original
    self.start = start
    self.minutes = minutes
    self.label = label
    self.slot = slot
  }

  /// Whether it is held at another time than its original one.
  package var isMoved: Bool { start != original }

  /// When it ends on a clock that never changes.
  package var end: CivilDateTime { start.adding(minutes: minutes) }
}
