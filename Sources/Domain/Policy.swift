/// How cautious a run is, from `policy:` in `rooster.yaml`.
package struct Policy: Hashable, Sendable {
  /// The share of recorded objects (in percent, 0…100) that one plan may update or delete.
  package var maximumChange: Int
  /// How many days ahead remote objects are made.
  package var horizonDays: Int
  /// Whether what is in session now is left alone until it ends.
  package var freezesRunning: Bool

  package init(maximumChange: Int, horizonDays: Int, freezesRunning: Bool) {
    self.maximumChange = maximumChange
    self.horizonDays = horizonDays
    self.freezesRunning = freezesRunning
  }

  /// What holds when the workspace says nothing (`docs/language.md`, `policy`).
  package static let standard = Policy(
    maximumChange: 30, horizonDays: 400, freezesRunning: true)

  /// Below this many recorded objects the share means nothing, so the guard does not apply.
  package static let guardedObjects = 10
}
