import CivilTime

/// A request to Zoom's API that has passed the gate.
struct ZoomCall: Hashable, Sendable {
  var route: ZoomRoute
  var account: String
  var parameters: Parameters
  /// The object in the body; empty where none is needed.
  var body: JSONValue
  var now: Instant
  var milliseconds: Int64
}
