import CivilTime
import Ports

/// `PATCH /meetings/{id}` and `PATCH /webinars/{id}`: 204 and no body
/// (docs/providers.md, Zoom 2.5).
extension SandboxWorld {
  mutating func updateMeeting(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    let meeting = try item(family, call)
    let host = try user(meeting.host, in: call.account)
    try write(to: host.key, call, counts: true)
    try Self.requireIdle(meeting, to: "update")
    var changed: ZoomMeeting
    if let id = call.parameters["occurrence_id"] {
      changed = try changedOccurrence(id, of: meeting, call)
    } else {
      let input = try ZoomInput(call.body, family: family, isChange: true, zones: zones)
      if let other = input.scheduleFor, other.lowercased() != host.email {
        throw ZoomError(400, 3000, "The host of a \(family.rawValue) cannot be changed.")
      }
      try checkSettings(input.settings, host: host)
      changed = try self.changed(meeting, by: input, call)
    }
    changed.usedAt = call.now
    commit(.meeting(changed))
    return .empty(204)
  }

  private func changed(
    _ meeting: ZoomMeeting, by input: ZoomInput, _ call: ZoomCall
  ) throws(ZoomError) -> ZoomMeeting {
    var changed = meeting
    changed.type = input.type ?? meeting.type
    changed.topic = input.topic ?? meeting.topic
    changed.agenda = input.agenda ?? meeting.agenda
    changed.duration = input.duration ?? meeting.duration
    changed.timeZone = input.zone?.name ?? meeting.timeZone
    changed.password = input.password ?? meeting.password
    changed.trackingFields = input.trackingFields ?? meeting.trackingFields
    changed.customKeys = input.customKeys ?? meeting.customKeys
    changed.isPreScheduled = input.isPreScheduled ?? meeting.isPreScheduled
    changed.settings = ZoomSettings.merged(
      meeting.settings, with: input.settings, family: meeting.family, type: changed.type,
      hasPassword: !changed.password.isEmpty)
    let zone = try zone(changed.timeZone)
    // A start in the past is ignored, without an error.
    let start = input.start?.instant(in: zone)
    let future = start.flatMap { $0 > call.now ? $0 : nil }
    if changed.isRecurringWithTimes {
      try changeDates(&changed, of: meeting, input, from: future, in: zone, call)
    } else {
      changed.recurrence = nil
      changed.occurrences = []
      changed.start = changed.isRecurring ? nil : future ?? meeting.start ?? call.now
    }
    return changed
  }

  /// A recurrence that is sent again makes new dates: their ids are new, and what was changed for
  /// single dates is gone. A new start is not taken without it.
  private func changeDates(
    _ changed: inout ZoomMeeting, of meeting: ZoomMeeting, _ input: ZoomInput,
    from future: Instant?, in zone: Zone, _ call: ZoomCall
  ) throws(ZoomError) {
    guard let recurrence = input.recurrence else {
      if future != nil || !meeting.isRecurringWithTimes { throw .invalid("recurrence") }
      guard let duration = input.duration else { return }
      for index in changed.occurrences.indices
      where changed.occurrences[index].start > call.now {
        changed.occurrences[index].duration = duration
      }
      return
    }
    // With end_times and no start, the last date counts as the start
    // (MacsiDigital/laravel-zoom#39).
    let known = recurrence.endTimes == nil ? meeting.start : meeting.occurrences.last?.start
    changed.recurrence = recurrence
    changed.rewrites = meeting.rewrites + 1
    changed.occurrences = try occurrences(
      of: recurrence, from: future ?? known ?? call.now, in: zone, duration: changed.duration,
      rewrites: changed.rewrites)
    changed.start = changed.occurrences.first?.start
  }

  /// Members that may change for one date; topic is not among them.
  private static let changeable: Set<String> = ["agenda", "start_time", "duration", "settings"]
  private static let changeableSettings: Set<String> = [
    "host_video", "participant_video", "join_before_host", "mute_upon_entry", "waiting_room",
    "watermark", "auto_recording",
  ]

  private func changedOccurrence(
    _ id: String, of meeting: ZoomMeeting, _ call: ZoomCall
  ) throws(ZoomError) -> ZoomMeeting {
    let occurrence = try Self.occurrence(id, of: meeting)
    let members = call.body.members ?? []
    let settings = call.body["settings"]?.members ?? []
    let refused =
      members.map(\.name).filter { !Self.changeable.contains($0) }
      + settings.map(\.name).filter { !Self.changeableSettings.contains($0) }
      .map { "settings.\($0)" }
    guard refused.isEmpty else {
      throw .validation(refused.map { ZoomFieldError(field: $0, message: "Invalid field.") })
    }
    let input = try ZoomInput(call.body, family: meeting.family, isChange: true, zones: zones)
    var edited = occurrence
    edited.duration = input.duration ?? occurrence.duration
    edited.agenda = input.agenda ?? occurrence.agenda
    if !settings.isEmpty {
      var kept = occurrence.settings ?? .object([])
      for member in settings { kept.set(member.name, member.value) }
      edited.settings = kept
    }
    if let start = input.start?.instant(in: try zone(meeting.timeZone)), start > call.now {
      edited.start = start
    }
    var changed = meeting
    changed.occurrences = meeting.occurrences.map { $0.id == id ? edited : $0 }
    return changed
  }
}
