/// Times at which a room of a class is more than its server holds.
struct Excess: Hashable {
  /// What the times have in common, each at its fullest minute.
  struct Kind: Hashable {
    /// The number of the booking whose rooms do not fit.
    let number: Int
    /// The first few bookings whose rooms are open at that time and fit, sorted; none when the room
    /// does not fit alone.
    let others: [Int]
    /// How many of those there are.
    let otherCount: Int
    /// What is taken up by them and this one together.
    let total: Int
  }

  let kind: Kind
  /// The times, by start: only as long as it does not fit.
  let dates: [BookedDate]
}
