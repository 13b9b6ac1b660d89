import CivilTime
import Ports

/// `GET /meetings/{id}` and `GET /webinars/{id}`.
extension SandboxWorld {
  mutating func readMeeting(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    var meeting = try item(family, call)
    let host = try user(meeting.host, in: call.account)
    if let id = call.parameters["occurrence_id"] {
      let occurrence = try Self.occurrence(id, of: meeting)
      meeting.start = occurrence.start
      meeting.duration = occurrence.duration
      meeting.agenda = occurrence.agenda ?? meeting.agenda
      for member in occurrence.settings?.members ?? [] {
        meeting.settings.set(member.name, member.value)
      }
    }
    let showsAll = call.parameters["show_previous_occurrences"] == "true"
    let occurrences = meeting.occurrences.filter { occurrence in
      showsAll || occurrence.start.adding(minutes: occurrence.duration) > call.now
    }
    return .json(200, ZoomAnswer.whole(meeting, host: host, occurrences: occurrences))
  }

  /// The date of that id that was not deleted.
  static func occurrence(
    _ id: String, of meeting: ZoomMeeting
  ) throws(ZoomError) -> ZoomOccurrence {
    guard let found = meeting.occurrences.first(where: { $0.id == id && !$0.isDeleted }) else {
      switch meeting.family {
      case .meeting: throw ZoomError(400, 300, "Meeting occurrence does not exist: \(id).")
      case .webinar: throw ZoomError(400, 3000, "Webinar occurrence does not exist.")
      }
    }
    return found
  }
}
