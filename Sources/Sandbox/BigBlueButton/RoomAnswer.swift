import CivilTime

/// Rooms as BigBlueButton answers them.
enum RoomAnswer {
  /// What `create` answers, with its two last elements often empty.
  static func created(_ room: Room, key: String, message: String) -> String {
    XML.response([
      .leaf("returncode", "SUCCESS"), .leaf("meetingID", room.meetingID),
      .leaf("internalMeetingID", room.internalID), .leaf("parentMeetingID", "bbb-none"),
      .leaf("attendeePW", room.attendeePassword), .leaf("moderatorPW", room.moderatorPassword),
      .leaf("createTime", "\(room.createTime)"), .leaf("voiceBridge", "\(room.voiceBridge)"),
      .leaf("dialNumber", "613-555-1234"), .leaf("createDate", date(room.createdAt)),
      .leaf("hasUserJoined", "\(room.firstJoinedAt != nil)"),
      .leaf("duration", "\(room.duration)"), .leaf("hasBeenForciblyEnded", "false"),
      .leaf("messageKey", key), .leaf("message", message),
    ])
  }

  /// What `getMeetingInfo` and each element of `getMeetings` tell.
  static func information(_ room: Room) -> [XML] {
    let count = room.attendees.count
    let moderators = room.attendees.count { $0.role == "MODERATOR" }
    return [
      .leaf("meetingName", room.name), .leaf("meetingID", room.meetingID),
      .leaf("internalMeetingID", room.internalID), .leaf("createTime", "\(room.createTime)"),
      .leaf("createDate", date(room.createdAt)), .leaf("voiceBridge", "\(room.voiceBridge)"),
      .leaf("dialNumber", "613-555-1234"), .leaf("attendeePW", room.attendeePassword),
      .leaf("moderatorPW", room.moderatorPassword), .leaf("running", "\(count > 0)"),
      .leaf("duration", "\(room.duration)"),
      .leaf("hasUserJoined", "\(room.firstJoinedAt != nil)"), .leaf("recording", "false"),
      .leaf("hasBeenForciblyEnded", "\(room.endedAt != nil)"),
      .leaf("startTime", "\(room.createTime)"), .leaf("endTime", "0"),
      .leaf("participantCount", "\(count)"), .leaf("listenerCount", "0"),
      .leaf("voiceParticipantCount", "0"), .leaf("videoCount", "0"),
      .leaf("maxUsers", "\(room.maxParticipants)"), .leaf("moderatorCount", "\(moderators)"),
      .branch("attendees", room.attendees.map { attendee($0) }),
      .branch("metadata", room.metadata.map { .leaf($0.name, $0.value) }),
      .leaf("isBreakout", "false"),
    ]
  }

  private static func attendee(_ attendee: Room.Attendee) -> XML {
    .branch(
      "attendee",
      [
        .leaf("userID", attendee.id), .leaf("fullName", attendee.name),
        .leaf("role", attendee.role), .leaf("isPresenter", "\(attendee.role == "MODERATOR")"),
        .leaf("isListeningOnly", "false"), .leaf("hasJoinedVoice", "false"),
        .leaf("hasVideo", "false"), .leaf("clientType", "HTML5"), .branch("customdata", []),
      ])
  }

  /// A text for people, in the server's own zone; clients parse `createTime`.
  private static func date(_ instant: Instant) -> String {
    let weekday = instant.utc.date.weekday.name.prefix(3)
    return "\(weekday) \(instant.utc.date) \(instant.utc.time) UTC"
  }
}
