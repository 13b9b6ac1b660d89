/// What kind of thing a step is about, as the JSON plan names it.
package enum StepKind: String, Hashable, Sendable, Codable {
  case meeting, webinar, room, registrants, announcement
}
