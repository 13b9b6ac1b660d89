/// A refinement that does not fit the meetings it refines. Each names its index in the list that it
/// came from, so that the place in the file can be found again.
package enum OccurrenceProblem: Hashable, Sendable {
  /// The exception of that index matches no meeting; the nearest one starts at `nearest`.
  case exceptionMatchesNothing(index: Int, nearest: CivilDateTime?)
  /// The move of that index starts from no meeting; the nearest one starts at `nearest`.
  case moveMatchesNothing(index: Int, nearest: CivilDateTime?)
  /// The move of that index is of a meeting that an exception takes out.
  case moveOfExcepted(index: Int)
  /// The move of that index is of a meeting that an earlier move has moved.
  case movedTwice(index: Int)
  /// The addition of that index starts when the rule or an earlier addition has one already.
  case additionExists(index: Int)
  /// Two meetings, known by these original starts, are held at the same time after a move.
  case sameStart(CivilDateTime, CivilDateTime)
}
