import CivilTime
import FoundationEssentials
import Ports

/// The paths that no provider has: faults, state, and what people do in meetings.
extension SandboxWorld {
  mutating func administer(
    _ request: HTTPRequest, _ target: RequestTarget, _ moment: Moment
  ) -> HTTPResponse {
    switch (request.method, target.segments) {
    case (.get, []): return .html(200, SandboxPage(self, at: moment.now).text)
    case (.get, ["state"]): return .json(200, stateDump(at: moment.now))
    case (.get, ["faults"]): return faultList()
    case (.post, ["faults"]): return setFaults(request, keeping: state.faults)
    case (.put, ["faults"]):
      return setFaults(request, keeping: FaultState(faults: [], seed: options.seed))
    case (.delete, ["faults"]):
      commit(.faults(FaultState(faults: [], seed: options.seed)))
      return faultList()
    case (.post, ["reset"]):
      commit(.reset)
      commit(.faults(FaultState(faults: options.faults, seed: options.seed)))
      return .empty(204)
    case (.post, ["sandbox", "start"]): return run(target, true, moment)
    case (.post, ["sandbox", "stop"]): return run(target, false, moment)
    case (.post, ["sandbox", "bbb", "join"]): return enter(target, moment)
    case (.post, ["sandbox", "bbb", "leave"]): return leave(target, moment)
    default: return Self.problem(404, "there is nothing here: see / for what there is")
    }
  }

  private static func problem(_ status: Int, _ text: String) -> HTTPResponse {
    .json(status, ["error": .text(text)])
  }

  private func faultList() -> HTTPResponse {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(state.faults.entries) else {
      return Self.problem(500, "the faults cannot be written as JSON")
    }
    var response = HTTPResponse.json(200, .null)
    response.body = Array(data)
    return response
  }

  /// One fault, or a list of faults. Unknown members are refused, since a misspelt one would do
  /// nothing.
  private mutating func setFaults(
    _ request: HTTPRequest, keeping kept: FaultState
  ) -> HTTPResponse {
    guard let value = JSONReader.value(of: request.body) else {
      return Self.problem(400, "the body is not JSON")
    }
    var faults: [Fault] = []
    for element in value.list ?? [value] {
      if let name = element.members?.map(\.name).first(where: { !Self.faultMembers.contains($0) }) {
        return Self.problem(400, "'\(name)' is no member of a fault")
      }
      guard let fault = try? JSONDecoder().decode(Fault.self, from: Data(element.bytes)) else {
        let effects = FaultEffect.allCases.map(\.rawValue).joined(separator: ", ")
        return Self.problem(400, "this is no fault; effects are \(effects)")
      }
      if let complaint = fault.complaint { return Self.problem(400, complaint) }
      faults.append(fault)
    }
    var next = kept
    next.add(faults)
    commit(.faults(next))
    return faultList()
  }

  private static let faultMembers: Set<String> = [
    "effect", "operation", "method", "path", "skip", "every", "count", "probability", "status",
    "milliseconds", "seconds", "scope",
  ]

  /// Starts or stops a meeting or webinar, as its host would.
  private mutating func run(
    _ target: RequestTarget, _ isRunning: Bool, _ moment: Moment
  ) -> HTTPResponse {
    guard let id = target.parameters["meeting"].flatMap({ Int64($0) }),
      var meeting = state.meetings[id], meeting.deletedAt == nil
    else { return Self.problem(404, "there is no such meeting") }
    meeting.isRunning = isRunning
    meeting.usedAt = moment.now
    commit(.meeting(meeting))
    return .empty(204)
  }

  private mutating func enter(_ target: RequestTarget, _ moment: Moment) -> HTTPResponse {
    guard var room = liveRoom(target, moment) else {
      return Self.problem(404, "there is no such room")
    }
    let name = target.parameters["name"] ?? "Somebody"
    let role = target.parameters["role"] == "MODERATOR" ? "MODERATOR" : "VIEWER"
    room.attendees.append(Room.Attendee(id: "w_\(nextSequence())", name: name, role: role))
    room.firstJoinedAt = room.firstJoinedAt ?? moment.now
    room.emptySince = nil
    commit(.sequence(state.sequence))
    commit(.room(room))
    return .empty(204)
  }

  private mutating func leave(_ target: RequestTarget, _ moment: Moment) -> HTTPResponse {
    guard var room = liveRoom(target, moment) else {
      return Self.problem(404, "there is no such room")
    }
    let name = target.parameters["name"]
    room.attendees.removeAll { name == nil || $0.name == name }
    if room.attendees.isEmpty { room.emptySince = moment.now }
    commit(.room(room))
    return .empty(204)
  }

  private func liveRoom(_ target: RequestTarget, _ moment: Moment) -> Room? {
    let server = target.parameters["server"] ?? ""
    let key = Room.key(server, target.parameters["meetingID"] ?? "")
    guard let room = state.rooms[key], !room.isOver(at: moment.now) else { return nil }
    return room
  }
}
