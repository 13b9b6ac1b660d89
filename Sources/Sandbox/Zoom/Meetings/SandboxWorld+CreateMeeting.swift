import CivilTime
import Ports

/// `POST /users/{userId}/meetings` and `…/webinars`.
extension SandboxWorld {
  mutating func createMeeting(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    let host = try user(call.route.user, in: call.account)
    if family == .webinar, host.webinarCapacity == nil { throw .noWebinarPlan(call.route.user) }
    guard host.licence != .unassigned else {
      throw ZoomError(400, 3161, "Your user account is not allowed meeting hosting and scheduling.")
    }
    try write(to: host.key, call, counts: true)
    let input = try ZoomInput(call.body, family: family, isChange: false, zones: zones)
    if let other = input.scheduleFor, other.lowercased() != host.email {
      throw ZoomError(400, 3000, "You cannot schedule a meeting for \(other).")
    }
    try checkSettings(input.settings, host: host)
    let meeting = try newMeeting(family, input, host: host, call)
    commit(.meeting(meeting))
    return .json(201, ZoomAnswer.whole(meeting, host: host, occurrences: meeting.occurrences))
  }

  private mutating func newMeeting(
    _ family: ZoomFamily, _ input: ZoomInput, host: ZoomUser, _ call: ZoomCall
  ) throws(ZoomError) -> ZoomMeeting {
    let type = input.type ?? (family == .meeting ? 2 : 5)
    let usual = try zone(host.timeZone)
    let zone = input.zone ?? usual
    let sequence = nextSequence()
    let password = newPassword(input, sequence)
    var meeting = ZoomMeeting(
      id: newMeetingID(sequence), sequence: sequence, uuid: newUUID(sequence),
      account: call.account, host: host.email, family: family, type: type,
      topic: input.topic ?? (family == .meeting ? "Zoom Meeting" : "My Webinar"),
      agenda: input.agenda ?? "", start: nil, duration: input.duration ?? 60,
      timeZone: zone.name, password: password, createdAt: call.now, usedAt: call.now,
      settings: ZoomSettings.merged(
        ZoomSettings.defaults(family), with: input.settings, family: family, type: type,
        hasPassword: !password.isEmpty),
      recurrence: nil, occurrences: [], rewrites: 0,
      trackingFields: input.trackingFields ?? .list([]), customKeys: .list([]), panelists: [],
      isPreScheduled: input.isPreScheduled ?? false, isRunning: false, deletedAt: nil,
      listedFrom: call.now.adding(seconds: trace.listDelay))
    if type != 3, type != 6 {
      // A past or absent start is replaced by "now", without an error.
      meeting.start = max(input.start?.instant(in: zone) ?? call.now, call.now)
    }
    if meeting.isRecurringWithTimes {
      guard let recurrence = input.recurrence, let start = meeting.start else {
        throw .invalid("recurrence")
      }
      meeting.recurrence = recurrence
      meeting.occurrences = try occurrences(
        of: recurrence, from: start, in: zone, duration: meeting.duration, rewrites: 0)
      meeting.start = meeting.occurrences.first?.start
    }
    return meeting
  }

  /// A passcode is made when none is given, unless the client says that none is wanted.
  private func newPassword(_ input: ZoomInput, _ sequence: Int) -> String {
    if let password = input.password, !password.isEmpty { return password }
    guard input.wantsDefaultPassword ?? true else { return "" }
    let number = Mixer.mix(options.seed ^ 0x5A5A, UInt64(sequence)) % 1_000_000
    return String(repeating: "0", count: 6 - String(number).count) + String(number)
  }

  /// Eleven digits: more than 32 bits, and more than a float keeps.
  private func newMeetingID(_ sequence: Int) -> Int64 {
    var id: Int64 = 0
    var attempt: UInt64 = 0
    repeat {
      let number = Mixer.mix(options.seed &+ attempt &* 7919, UInt64(sequence)) % 10_000_000_000
      id = 80_000_000_000 + Int64(number)
      attempt += 1
    } while state.meetings[id] != nil
    return id
  }

  /// Every fourth begins with `/`, which has to be encoded twice in a path.
  private func newUUID(_ sequence: Int) -> String {
    let text = Mixer.identifier(options.seed ^ 0x0F0F, UInt64(sequence), length: 22)
      .replacing("-", with: "+").replacing("_", with: "/")
    return (sequence % 4 == 0 ? "/" + text.dropFirst() : text) + "=="
  }
}
