import CivilTime
import Digests
import Ports

/// `create` (docs/providers.md, BigBlueButton 2).
extension SandboxWorld {
  /// Minutes until a room that nobody joined vanishes, and until an empty one does.
  private static let usualExpiry = (nobodyJoined: 5, empty: 1)
  private static let secretParameters: Set<String> = ["checksum", "attendeePW", "moderatorPW"]

  mutating func createRoom(_ call: RoomCall) throws(RoomError) -> HTTPResponse {
    let known = try room(call)
    try Self.checkCreate(call.parameters)
    if let known { return try answerAgain(known, call.parameters) }
    let room = newRoom(call)
    commit(.room(room))
    return .xml(RoomAnswer.created(room, key: "", message: ""))
  }

  private static func checkCreate(_ parameters: Parameters) throws(RoomError) {
    let id = parameters["meetingID"] ?? ""
    guard (2...256).contains(id.count) else { throw .size("meetingID", 2, 256) }
    let isClean =
      !id.contains(",") && id.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    guard isClean, id.first != " ", id.last != " " else {
      throw .invalid("meetingID contains invalid characters")
    }
    guard let name = parameters["name"], !name.isEmpty else {
      throw .invalid("You must provide a meeting name")
    }
    guard (2...256).contains(name.count) else { throw .size("name", 2, 256) }
    for password in ["attendeePW", "moderatorPW"] {
      guard let value = parameters[password], !value.isEmpty else { continue }
      guard (2...64).contains(value.count) else { throw .size(password, 2, 64) }
    }
    for flag in ["record", "autoStartRecording", "allowStartStopRecording"] {
      guard let value = parameters[flag] else { continue }
      guard value == "true" || value == "false" else {
        throw .invalid("\(flag) must be a boolean value")
      }
    }
  }

  /// The table of docs/providers.md, BigBlueButton 2.1: only
  /// passwords make a second `create` another one.
  private mutating func answerAgain(
    _ room: Room, _ parameters: Parameters
  ) throws(RoomError) -> HTTPResponse {
    let attendee = parameters["attendeePW"] ?? ""
    let moderator = parameters["moderatorPW"] ?? ""
    let isSame =
      attendee.isEmpty && moderator.isEmpty
      || attendee == room.attendeePassword && moderator == room.moderatorPassword
    guard isSame else { throw .notUnique }
    trace.code = "duplicateWarning"
    return .xml(
      RoomAnswer.created(
        room, key: "duplicateWarning",
        message: "This conference was already in existence and may currently be in progress."))
  }

  private mutating func newRoom(_ call: RoomCall) -> Room {
    let parameters = call.parameters
    let sequence = nextSequence()
    let id = parameters["meetingID"] ?? ""
    let createTime = call.now.secondsSinceEpoch * 1000 + Int64(sequence % 1000)
    let hash = Hexadecimal.encode(Digest.sha1(id))
    func number(_ name: String, _ usual: Int) -> Int {
      // Numbers that are none silently become the default.
      parameters[name].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil } ?? usual
    }
    func password(_ name: String, _ salt: UInt64) -> String {
      let given = parameters[name] ?? ""
      return given.isEmpty
        ? Mixer.identifier(options.seed ^ salt, UInt64(sequence), length: 8) : given
    }
    return Room(
      server: call.server, meetingID: id, sequence: sequence, internalID: "\(hash)-\(createTime)",
      name: parameters["name"] ?? "", attendeePassword: password("attendeePW", 0xA7),
      moderatorPassword: password("moderatorPW", 0x30D), createdAt: call.now,
      createTime: createTime, duration: number("duration", 0),
      voiceBridge: 10_000 + sequence % 90_000, maxParticipants: number("maxParticipants", 0),
      isRecorded: parameters["record"] == "true",
      expiresIfNobodyJoined: number(
        "meetingExpireIfNoUserJoinedInMinutes", Self.usualExpiry.nobodyJoined),
      expiresWhenEmpty: number(
        "meetingExpireWhenLastUserLeftInMinutes", Self.usualExpiry.empty),
      metadata: Self.metadata(parameters), slides: Self.slides(call),
      parameters: Self.kept(parameters), attendees: [], firstJoinedAt: nil, emptySince: nil,
      endedAt: nil, listedFrom: call.now.adding(seconds: trace.listDelay))
  }

  /// Names are `[a-zA-Z][a-zA-Z0-9-]*`, and become lower case; others are dropped silently.
  private static func metadata(_ parameters: Parameters) -> [Room.Metadata] {
    var found: [Room.Metadata] = []
    for pair in parameters.pairs where pair.name.hasPrefix("meta_") {
      let name = pair.name.dropFirst(5).lowercased()
      let isName = name.utf8.enumerated().allSatisfy { index, byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): index > 0
        default: false
        }
      }
      if isName, !name.isEmpty { found.append(Room.Metadata(name: name, value: pair.value)) }
    }
    return found.sorted { $0.name < $1.name }
  }

  /// Slides of the XML body and of `preUploadedPresentation`.
  private static func slides(_ call: RoomCall) -> [String] {
    let body = String(decoding: call.request.body, as: UTF8.self)
    let urls = XML.attributes("url", in: body)
    let names = urls.isEmpty ? XML.attributes("filename", in: body) : []
    let parameter = call.parameters["preUploadedPresentation"].map { [$0] } ?? []
    return parameter + urls + names
  }

  private static func kept(_ parameters: Parameters) -> [String: String] {
    let pairs = parameters.pairs.filter {
      !secretParameters.contains($0.name) && !$0.name.hasPrefix("meta_")
    }
    return Dictionary(pairs.map { ($0.name, $0.value) }) { first, _ in first }
  }
}
