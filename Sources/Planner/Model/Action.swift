/// What a step does to one address. The symbols are those of the text view.
package enum Action: String, CaseIterable, Hashable, Sendable, Codable {
  case create, update, replace, delete, move
  /// Waits for its time: a room that opens by clock.
  case later
}

/// What kind of thing a step is about, as the JSON plan names it.
package enum StepKind: String, Hashable, Sendable, Codable {
  case meeting, webinar, room, registrants, announcement
}
