/// What the end of a replay is, beside a workspace that was made of the last catalog at once.
package struct ReplayEnd: Sendable {
  /// Classes with times.
  package var classes = 0
  /// Those whose dates at the provider are exactly those of the other workspace.
  package var same = 0
  /// Those whose dates differ only before their last change: what was past is left as it was held.
  package var sameSinceChange = 0
  /// Meetings that the provider holds of them.
  package var meetings = 0
  /// Meetings of classes that are gone, whose dates were past by then: what was held is left.
  package var left = 0
  /// Meetings that were made in the whole year.
  package var made = 0
  /// Requests that were refused because they came too fast.
  package var refused = 0
  /// The most classes at a time.
  package var peak = 0
  /// The fewest hosts that can hold the last catalog, as `rooster hosts` proves.
  package var needed = 0
  /// Hosts with a class, here and in the other workspace.
  package var hosts = 0
  /// See ``hosts``.
  package var freshHosts = 0
  /// What is not as it has to be, in sentences.
  package var complaints: [String] = []
}
