import CivilTime
import Ports

/// `DELETE` and `PUT …/status` of meetings and webinars (docs/providers.md, Zoom 2.5 and 3).
extension SandboxWorld {
  mutating func deleteMeeting(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    var meeting = try item(family, call)
    for name in ["schedule_for_reminder", "cancel_meeting_reminder", "cancel_webinar_reminder"] {
      if let value = call.parameters[name], value != "true", value != "false" {
        throw .invalid(name)
      }
    }
    try write(to: meeting.hostKey, call, counts: options.deletesCountForHost)
    try Self.requireIdle(meeting, to: "delete")
    if let id = call.parameters["occurrence_id"] {
      let occurrence = try Self.occurrence(id, of: meeting)
      for index in meeting.occurrences.indices where meeting.occurrences[index].id == occurrence.id
      {
        meeting.occurrences[index].isDeleted = true
      }
    } else {
      meeting.deletedAt = call.now
    }
    commit(.meeting(meeting))
    return .empty(204)
  }

  mutating func changeStatus(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    switch (family, call.body["action"]?.text) {
    case (_, "end"): return try end(family, call)
    case (.meeting, "recover"): return try recover(call)
    default: throw .invalid("action")
    }
  }

  private mutating func end(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    var meeting = try item(family, call)
    guard meeting.isRunning else {
      throw ZoomError(400, 3000, "This \(family.rawValue) has not started.")
    }
    try write(to: meeting.hostKey, call, counts: false)
    meeting.isRunning = false
    meeting.usedAt = call.now
    commit(.meeting(meeting))
    return .empty(204)
  }

  private mutating func recover(_ call: ZoomCall) throws(ZoomError) -> HTTPResponse {
    let id = call.route.item
    guard let number = Int64(id), var meeting = state.meetings[number],
      meeting.account == call.account, meeting.family == .meeting
    else { throw .unknownItem(.meeting, id) }
    guard meeting.deletedAt != nil else {
      throw ZoomError(400, 300, "Meeting is not deleted: \(id).")
    }
    try write(to: meeting.hostKey, call, counts: false)
    meeting.deletedAt = nil
    meeting.usedAt = call.now
    commit(.meeting(meeting))
    return .empty(204)
  }
}
