import CivilTime
import Ports

/// `join`: errors are redirects, and so is success (docs/providers.md, BigBlueButton 3.1).
extension SandboxWorld {
  mutating func joinRoom(_ call: RoomCall) -> HTTPResponse {
    do throws(RoomError) {
      return try letIn(call)
    } catch {
      trace.code = error.key
      return Self.errorRedirect(error, call)
    }
  }

  private mutating func letIn(_ call: RoomCall) throws(RoomError) -> HTTPResponse {
    let parameters = call.parameters
    let found: Room?
    do throws(RoomError) { found = try room(call) } catch { throw error }
    guard var room = found else {
      throw RoomError(
        "invalidMeetingIdentifier",
        "The meeting ID that you supplied did not match any existing meetings", .plain)
    }
    guard room.endedAt == nil else {
      throw RoomError(
        "meetingForciblyEnded", "You can not join a meeting that has already been ended", .plain)
    }
    guard let name = parameters["fullName"], !name.isEmpty else {
      throw RoomError("missingParamFullName", "You must specify a name", .list)
    }
    if let time = parameters["createTime"], time != String(room.createTime) {
      throw RoomError(
        "mismatchCreateTimeParam", "The createTime parameter submitted mismatches", .plain)
    }
    let role = try Self.role(parameters, in: room)
    let id = parameters["userID"] ?? "w_\(nextSequence())"
    if !room.attendees.contains(where: { $0.id == id }) {
      guard room.maxParticipants == 0 || room.attendees.count < room.maxParticipants else {
        throw RoomError(
          "maxParticipantsReached", "The number of participants allowed has been reached", .plain)
      }
      room.attendees.append(Room.Attendee(id: id, name: name, role: role))
    }
    room.firstJoinedAt = room.firstJoinedAt ?? call.now
    room.emptySince = nil
    commit(.sequence(state.sequence))
    commit(.room(room))
    let session = Mixer.identifier(options.seed ^ 0x5E, UInt64(state.sequence), length: 16)
    return Self.welcome(call, room, user: id, session: session)
  }

  /// `role` wins over `password`; one of the two is needed.
  private static func role(_ parameters: Parameters, in room: Room) throws(RoomError) -> String {
    if let role = parameters["role"]?.uppercased() {
      return role == "MODERATOR" ? "MODERATOR" : "VIEWER"
    }
    switch parameters["password"] {
    case room.moderatorPassword: return "MODERATOR"
    case room.attendeePassword: return "VIEWER"
    default:
      throw RoomError("invalidPassword", "The supplied password is incorrect", .plain)
    }
  }

  private static func welcome(
    _ call: RoomCall, _ room: Room, user: String, session: String
  ) -> HTTPResponse {
    let url = "https://bbb.sandbox.invalid/html5client/join?sessionToken=\(session)"
    guard call.parameters["redirect"] == "false" else { return redirect(to: url) }
    return .xml(
      XML.response([
        .leaf("returncode", "SUCCESS"), .leaf("messageKey", "successfullyJoined"),
        .leaf("message", "You have joined successfully."), .leaf("meeting_id", room.internalID),
        .leaf("user_id", user), .leaf("auth_token", session), .leaf("session_token", session),
        .leaf("guestStatus", "ALLOW"), .leaf("url", url),
      ]))
  }

  private static func errorRedirect(_ error: RoomError, _ call: RoomCall) -> HTTPResponse {
    let list: JSONValue = [["key": .text(error.key), "message": .text(error.message)]]
    let errors = PercentEncoding.encode(String(decoding: list.bytes, as: UTF8.self))
    let base = call.parameters["errorRedirectUrl"] ?? "https://bbb.sandbox.invalid/"
    return redirect(to: "\(base)\(base.contains("?") ? "&" : "?")errors=\(errors)")
  }

  private static func redirect(to url: String) -> HTTPResponse {
    HTTPResponse(status: 302, headers: [HTTPHeader("Location", url)], body: [])
  }
}
