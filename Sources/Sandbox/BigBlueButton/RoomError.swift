import Ports

/// A refusal of BigBlueButton's: a key and a sentence, in one of its two shapes
/// (docs/providers.md, BigBlueButton 3.7).
struct RoomError: Error, Hashable, Sendable {
  /// How the answer says it.
  enum Shape: Hashable, Sendable {
    /// `messageKey` and `message`.
    case plain
    /// `errors` with `error`; the validation of parameters answers like this.
    case list
  }

  var key: String
  var message: String
  var shape: Shape

  init(_ key: String, _ message: String, _ shape: Shape) {
    self.key = key
    self.message = message
    self.shape = shape
  }

  /// HTTP says 200 to everything.
  var response: HTTPResponse {
    switch shape {
    case .plain:
      .xml(
        XML.response([
          .leaf("returncode", "FAILED"), .leaf("messageKey", key), .leaf("message", message),
        ]))
    case .list:
      .xml(
        XML.response([
          .leaf("returncode", "FAILED"),
          .branch(
            "errors", [.branch("error", [.leaf("key", key), .leaf("message", message)])]),
        ]))
    }
  }

  static let checksum = RoomError("checksumError", "Checksums do not match", .plain)
  static let notFound = RoomError(
    "notFound", "A meeting with that ID does not exist", .plain)
  static let missingID = RoomError(
    "missingParamMeetingID", "You must provide a meeting ID", .list)
  static let notUnique = RoomError(
    "idNotUnique",
    "A meeting already exists with that meeting ID. Please use a different meeting ID.", .plain)

  static func size(_ name: String, _ shortest: Int, _ longest: Int) -> RoomError {
    RoomError(
      "sizeError", "\(name) must be between \(shortest) and \(longest) characters", .list)
  }

  static func invalid(_ message: String) -> RoomError {
    RoomError("validationError", message, .list)
  }
}
