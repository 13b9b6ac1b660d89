/// How far a rule is expanded, since one without an end would go on for ever.
package struct RecurrenceLimits: Hashable, Sendable {
  /// At most so many occurrences.
  package let occurrences: Int
  /// No occurrence later than in the year that many years after that of the start.
  package let years: Int

  /// A daily class for 27 years; and more years than any programme of study is planned for. A rule
  /// that never meets, such as 30 February, is given up after looking at 18,000 days.
  package static let standard = RecurrenceLimits(occurrences: 10_000, years: 50)

  /// At most so many occurrences, and none later than that many years after the start.
  package init(occurrences: Int, years: Int) {
    self.occurrences = occurrences
    self.years = years
  }

  /// The limit that ended an expansion.
  package enum Reached: Hashable, Sendable {
    /// There are more than so many occurrences.
    case occurrences(Int)
    /// The rule may go on after that year.
    case year(Int)
  }
}
