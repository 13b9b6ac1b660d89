/// What a step does to one address.
package enum Action: String, CaseIterable, Hashable, Sendable, Codable {
  case create, update, replace, delete, move
  /// Waits for its time: a room that opens by clock.
  case later
}
