import CivilTime
import Ports

/// `/bbb/bigbluebutton/api/…`: checksum first, then parameters (docs/providers.md, BigBlueButton).
extension SandboxWorld {
  mutating func respondAsBigBlueButton(
    to request: HTTPRequest, _ target: RequestTarget, _ moment: Moment
  ) -> SandboxReply {
    guard let call = RoomCall(request, target, at: moment.now) else {
      return SandboxReply(
        response: .html(404, "<h1>404 Not Found</h1>"), delayMilliseconds: 0)
    }
    let operation = call.name.isEmpty ? "bbb.version" : "bbb.\(call.name)"
    let item = call.parameters["meetingID"] ?? ""
    return exchange(operation, request, target, moment, item: item) { world in
      world.trace.account = call.server
      do throws(RoomError) {
        return try world.answer(call)
      } catch {
        world.trace.code = error.key
        return error.response
      }
    }
  }

  private mutating func answer(_ call: RoomCall) throws(RoomError) -> HTTPResponse {
    if call.name.isEmpty {
      return .xml(
        XML.response([
          .leaf("returncode", "SUCCESS"), .leaf("version", "2.0"), .leaf("apiVersion", "2.0"),
          .leaf("bbbVersion", ""),
        ]))
    }
    guard call.isSigned(with: options.bigBlueButtonSecret) else { throw .checksum }
    try Self.checkBody(call)
    switch call.name {
    case "create": return try createRoom(call)
    case "join": return joinRoom(call)
    case "isMeetingRunning": return try isMeetingRunning(call)
    case "getMeetingInfo": return try getMeetingInfo(call)
    case "getMeetings": return getMeetings(call)
    case "end": return try endRoom(call)
    case "getRecordings": return getRecordings()
    default:
      throw RoomError(
        "unsupportedRequest", "This request is not supported.", .plain)
    }
  }

  /// POST with a body is for `create`, and its parameters stand in the URL.
  private static func checkBody(_ call: RoomCall) throws(RoomError) {
    guard call.request.method == .post else { return }
    if call.name == "join" {
      throw RoomError("unsupportedContentType", "POST is not supported for join", .list)
    }
    guard !call.request.body.isEmpty else { return }
    let types = [
      "application/xml", "text/xml", "application/x-www-form-urlencoded", "multipart/form-data",
    ]
    guard call.name == "create", types.contains(call.request.mediaType) else {
      throw RoomError(
        "unsupportedContentType", "POST request Content-Type is missing or unsupported", .list)
    }
  }

  /// A live room; one whose time is over is forgotten here, when somebody asks.
  mutating func room(_ call: RoomCall) throws(RoomError) -> Room? {
    guard let id = call.parameters["meetingID"], !id.isEmpty else { throw .missingID }
    guard let room = state.rooms[Room.key(call.server, id)] else { return nil }
    let isGone =
      room.isOver(at: call.now)
      || room.endedAt.map { $0.adding(seconds: options.roomEndSeconds) <= call.now } ?? false
    guard !isGone else {
      commit(.removeRoom(room.key))
      return nil
    }
    return room
  }

  private mutating func isMeetingRunning(_ call: RoomCall) throws(RoomError) -> HTTPResponse {
    let isRunning = try room(call).map { !$0.attendees.isEmpty } ?? false
    return .xml(
      XML.response([.leaf("returncode", "SUCCESS"), .leaf("running", "\(isRunning)")]))
  }

  private mutating func getMeetingInfo(_ call: RoomCall) throws(RoomError) -> HTTPResponse {
    guard let room = try room(call) else { throw .notFound }
    // An ended room is seen once more at most, so that it goes even where time stands still.
    if room.endedAt != nil { commit(.removeRoom(room.key)) }
    return .xml(XML.response([.leaf("returncode", "SUCCESS")] + RoomAnswer.information(room)))
  }

  private mutating func getMeetings(_ call: RoomCall) -> HTTPResponse {
    let rooms = state.rooms.values.filter {
      $0.server == call.server && !$0.isOver(at: call.now) && $0.listedFrom <= call.now
        && $0.endedAt.map { ended in ended.adding(seconds: options.roomEndSeconds) > call.now }
          ?? true
    }
    guard !rooms.isEmpty else {
      trace.code = "noMeetings"
      return .xml(
        XML.response([
          .leaf("returncode", "SUCCESS"), .branch("meetings", []),
          .leaf("messageKey", "noMeetings"),
          .leaf("message", "no meetings were found on this server"),
        ]))
    }
    let elements = rooms.sorted { $0.sequence < $1.sequence }
      .map { XML.branch("meeting", RoomAnswer.information($0)) }
    return .xml(
      XML.response([.leaf("returncode", "SUCCESS"), .branch("meetings", elements)]))
  }

  private mutating func endRoom(_ call: RoomCall) throws(RoomError) -> HTTPResponse {
    guard var room = try room(call) else { throw .notFound }
    if room.endedAt == nil {
      room.endedAt = call.now
      commit(.room(room))
    }
    trace.code = "sentEndMeetingRequest"
    return .xml(
      XML.response([
        .leaf("returncode", "SUCCESS"), .leaf("messageKey", "sentEndMeetingRequest"),
        .leaf(
          "message",
          "A request to end the meeting was sent. Please wait a few seconds, and then use the "
            + "getMeetingInfo or isMeetingRunning API calls to verify that it was ended."),
      ]))
  }

  private mutating func getRecordings() -> HTTPResponse {
    trace.code = "noRecordings"
    return .xml(
      XML.response([
        .leaf("returncode", "SUCCESS"), .branch("recordings", []),
        .leaf("messageKey", "noRecordings"),
        .leaf("message", "There are no recordings for the meeting(s)."),
      ]))
  }
}
