/// The occurrences of a rule, and whether they are all.
package struct RecurrenceExpansion: Hashable, Sendable {
  /// When they start, ascending.
  package let starts: [CivilDateTime]
  /// The limit after which nothing was looked at; `nil` when the rule ended by itself.
  package let reached: RecurrenceLimits.Reached?
}
