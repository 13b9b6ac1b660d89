import Domain

extension ZoomConversion {
  /// The settings that somebody stated, and nothing else: what is not sent is the host's default.
  func settings(
    of attributes: RemoteAttributes, type: ZoomType, purpose: Purpose
  ) -> [String: JSONValue] {
    var members = common(attributes.settings)
    let own =
      switch attributes.kind {
      case .meeting: meeting(attributes.settings)
      case .webinar: webinar(attributes.settings)
      case .room: [String: JSONValue]()
      }
    members.merge(own) { _, own in own }
    members.merge(alternativeHosts(of: attributes, purpose: purpose)) { _, hosts in hosts }
    members.merge(registration(of: attributes, type: type, purpose: purpose)) { _, new in new }
    return members
  }

  private func common(_ settings: MeetingSettings) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    members["meeting_authentication"] = settings.authentication.map { .truth($0) }
    members["auto_recording"] = settings.recording.map { .text($0.rawValue) }
    members["question_and_answer"] = settings.questionAndAnswer.map {
      .fields(["enable": .truth($0)])
    }
    return members
  }

  private func meeting(_ settings: MeetingSettings) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    members["waiting_room"] = settings.waitingRoom.map { .truth($0) }
    members["mute_upon_entry"] = settings.muteOnEntry.map { .truth($0) }
    switch settings.joinBeforeHost {
    case nil:
      break
    case .never:
      members["join_before_host"] = .truth(false)
    case .anyTime:
      members["join_before_host"] = .truth(true)
      members["jbh_time"] = .number(0)
    case .minutes(let minutes):
      members["join_before_host"] = .truth(true)
      members["jbh_time"] = .number(minutes)
    }
    return members
  }

  private func webinar(_ settings: MeetingSettings) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    members["practice_session"] = settings.practiceSession.map { .truth($0) }
    return members
  }

  /// A create without alternative hosts says nothing; an update says so, or a coach who left would
  /// stay. Nobody is mailed by Zoom: announcements are ours.
  private func alternativeHosts(
    of attributes: RemoteAttributes, purpose: Purpose
  ) -> [String: JSONValue] {
    let host = attributes.host.lowercased()
    let hosts = attributes.alternativeHosts.filter { $0.lowercased() != host }
    guard !hosts.isEmpty || purpose == .update else { return [:] }
    return [
      "alternative_hosts": .text(hosts.joined(separator: ";")),
      "alternative_hosts_email_notification": .truth(false),
    ]
  }

  private func registration(
    of attributes: RemoteAttributes, type: ZoomType, purpose: Purpose
  ) -> [String: JSONValue] {
    let settings = attributes.settings
    let stated = settings.registration ?? (attributes.hasRegistrants ? .list : nil)
    // 0: approved by itself, 1: by hand, 2: no registration.
    let approval = settings.approval == .manual ? 1 : 0
    var members: [String: JSONValue] = [:]
    switch stated {
    case nil where purpose == .create:
      return [:]
    case nil, .some(.none):
      // An update turns registration off once nobody asks for it any more.
      return ["approval_type": .number(2)]
    case .list:
      members["approval_type"] = .number(approval)
      // The people on a list get their links from us.
      members["registrants_email_notification"] = .truth(false)
    case .open:
      members["approval_type"] = .number(approval)
    }
    // Registering once holds for all dates.
    if type.isSeries { members["registration_type"] = .number(1) }
    return members
  }
}
