import CivilTime

extension SandboxWorld {
  /// What the sandbox holds, for tests and people: no passcode, no password, no link.
  func stateDump(at now: Instant) -> JSONValue {
    [
      "now": .text(now.description),
      "meetings": .list(
        state.meetings.values.sorted { $0.sequence < $1.sequence }.map { description(of: $0) }),
      "rooms": .list(
        state.rooms.values.filter { !$0.isOver(at: now) }
          .sorted { $0.sequence < $1.sequence }.map { Self.description(of: $0) }),
      "requests": .object(
        state.traffic.totals.sorted { $0.key < $1.key }.map { JSONMember($0.key, .whole($0.value)) }
      ),
      "statuses": .object(
        state.traffic.statuses.sorted { $0.key < $1.key }
          .map { JSONMember("\($0.key)", .whole($0.value)) }),
      "host_days": Self.days(state.traffic.hosts),
      "category_days": Self.days(state.traffic.categories),
    ]
  }

  private func description(of meeting: ZoomMeeting) -> JSONValue {
    var value: JSONValue = [
      "id": .integer(meeting.id), "account": .text(meeting.account), "host": .text(meeting.host),
      "family": .text(meeting.family.rawValue), "type": .whole(meeting.type),
      "topic": .text(meeting.topic), "agenda": .text(meeting.agenda),
      "duration": .whole(meeting.duration), "timezone": .text(meeting.timeZone),
      "deleted": .truth(meeting.deletedAt != nil), "running": .truth(meeting.isRunning),
      "settings": meeting.settings,
      "registrants": .list(
        (state.registrants[meeting.id]?.all ?? []).map {
          ["email": .text($0.email), "status": .text($0.status.rawValue)]
        }),
      "panelists": .list(meeting.panelists.map { .text($0.email) }),
    ]
    if let start = meeting.start { value.set("start_time", .text(start.description)) }
    value.set(
      "occurrences",
      .list(
        meeting.occurrences.map {
          [
            "occurrence_id": .text($0.id), "start_time": .text($0.start.description),
            "duration": .whole($0.duration), "deleted": .truth($0.isDeleted),
          ]
        }))
    return value
  }

  private static func description(of room: Room) -> JSONValue {
    [
      "server": .text(room.server), "meetingID": .text(room.meetingID), "name": .text(room.name),
      "createTime": .integer(room.createTime), "createdAt": .text(room.createdAt.description),
      "duration": .whole(room.duration), "ended": .truth(room.endedAt != nil),
      "attendees": .list(room.attendees.map { .text($0.name) }),
      "slides": .list(room.slides.map { .text($0) }),
      "metadata": .object(room.metadata.map { JSONMember($0.name, .text($0.value)) }),
      "parameters": .object(
        room.parameters.sorted { $0.key < $1.key }.map { JSONMember($0.key, .text($0.value)) }),
    ]
  }

  private static func days(_ counts: [String: Traffic.DayCount]) -> JSONValue {
    .list(
      counts.sorted { $0.key < $1.key }.map {
        [
          "of": .text($0.key), "day": .text($0.value.day.description),
          "count": .whole($0.value.count),
        ]
      })
  }
}
