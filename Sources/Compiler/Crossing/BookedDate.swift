import CivilTime

/// One date of a class.
struct BookedDate: Hashable, Sendable {
  /// Minutes since 1970-01-01T00:00Z.
  let start: Int
  let minutes: Int

  /// When it is over.
  var end: Int { start + minutes }

  /// A run of this date alone.
  var run: WeekRun { WeekRun(start: start, minutes: minutes) }
}
