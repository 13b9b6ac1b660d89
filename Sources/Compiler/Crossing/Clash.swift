/// Dates of one class that are too much beside others.
struct Clash: Hashable, Sendable {
  /// The number of the booking that is too much: the last one of those that meet.
  let number: Int
  /// The numbers of those that are there already, sorted; the class itself when its own dates overlap.
  let others: [Int]
  /// The dates, by start.
  var dates: [BookedDate]
}
