/// How a wall-clock time came to its instant.
package enum Resolution: String, Hashable, Codable, Sendable {
  /// The clocks show the time once.
  case unique
  /// The clocks skip the time; it was taken with the offset before the gap, so 02:30 becomes 03:30.
  case gap
  /// The clocks show the time twice; the first was taken.
  case overlap
}
