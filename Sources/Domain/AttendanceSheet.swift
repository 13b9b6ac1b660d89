/// A signed attendance sheet that is kept of each class of a meeting (`attendance`).
///
/// That people are recorded, and on what ground, is decided by the authors of the schedule and is part
/// of what they ask for; a meeting without one keeps none.
package struct AttendanceSheet: Hashable, Sendable, Codable {
  /// Why it is kept, in the author's words; `nil` when nobody said why.
  package var reason: String?

  /// A signed sheet.
  package init(reason: String?) {
    self.reason = reason
  }
}
