import CivilTime

/// Meetings and webinars as Zoom answers them.
enum ZoomAnswer {
  /// How much of an agenda a list shows.
  static let listedAgenda = 250

  /// One meeting, as POST and GET show it.
  static func whole(
    _ meeting: ZoomMeeting, host: ZoomUser, occurrences: [ZoomOccurrence]
  ) -> JSONValue {
    var value = common(meeting, host: host)
    value.set("agenda", .text(meeting.agenda))
    value.set("host_email", .text(host.email))
    value.set("status", meeting.isRunning ? "started" : "waiting")
    value.set("creation_source", "open_api")
    value.set("pre_schedule", .truth(meeting.isPreScheduled))
    // It lets its bearer start as host, so it must not be stored or shown by clients.
    value.set("start_url", .text("\(base)/s/\(meeting.id)?zak=host-secret-\(meeting.sequence)"))
    if !meeting.password.isEmpty { value.set("password", .text(meeting.password)) }
    value.set("tracking_fields", meeting.trackingFields)
    var settings = meeting.settings
    if meeting.customKeys != .list([]) { settings.set("custom_keys", meeting.customKeys) }
    value.set("settings", settings)
    if meeting.isRecurringWithTimes, let recurrence = meeting.recurrence {
      value.set("recurrence", recurrence.description)
      value.set("occurrences", .list(occurrences.map { description(of: $0) }))
    }
    return value
  }

  /// One meeting as lists show it: no settings, no recurrence, no passcode, a short agenda.
  static func listed(_ meeting: ZoomMeeting, host: ZoomUser) -> JSONValue {
    var value = common(meeting, host: host)
    var agenda = meeting.agenda
    if Rules.length(agenda) > listedAgenda {
      agenda = String(agenda.prefix(listedAgenda))
      while Rules.length(agenda) > listedAgenda { agenda.removeLast() }
    }
    value.set("agenda", .text(agenda))
    return value
  }

  private static func common(_ meeting: ZoomMeeting, host: ZoomUser) -> JSONValue {
    var value: JSONValue = [
      "uuid": .text(meeting.uuid), "id": .integer(meeting.id), "host_id": .text(host.id),
      "topic": .text(meeting.topic), "type": .whole(meeting.type),
    ]
    if let start = meeting.start { value.set("start_time", .text(start.description)) }
    value.set("duration", .whole(meeting.duration))
    value.set("timezone", .text(meeting.timeZone))
    value.set("created_at", .text(meeting.createdAt.description))
    value.set("join_url", .text(joinURL(meeting)))
    return value
  }

  private static func description(of occurrence: ZoomOccurrence) -> JSONValue {
    [
      "occurrence_id": .text(occurrence.id), "start_time": .text(occurrence.start.description),
      "duration": .whole(occurrence.duration),
      "status": occurrence.isDeleted ? "deleted" : "available",
    ]
  }

  private static func joinURL(_ meeting: ZoomMeeting) -> String {
    let path = meeting.takesRegistrants ? "\(meeting.family.rawValue)/register" : "j"
    let passcode = meeting.password.isEmpty ? "" : "?pwd=\(encrypted(meeting.sequence))"
    return "\(base)/\(path)/\(meeting.id)\(passcode)"
  }

  /// The personal link of somebody on the list of a meeting.
  static func joinURL(_ meeting: ZoomMeeting, token: String) -> String {
    "\(base)/w/\(meeting.id)?tk=\(token)&pwd=\(encrypted(meeting.sequence))"
  }

  private static func encrypted(_ sequence: Int) -> String {
    Mixer.identifier(0xEC, UInt64(sequence), length: 20)
  }

  /// A name that never resolves (RFC 6761): nobody is sent to the real Zoom by mistake.
  private static let base = "https://zoom.sandbox.invalid"
}
