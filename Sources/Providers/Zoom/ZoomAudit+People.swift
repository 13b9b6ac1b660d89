import Domain

extension ZoomAudit {
  /// Settings that the kind does not have.
  func lacking(_ meeting: Meeting) -> [AuditFinding] {
    let settings = meeting.settings
    let isWebinar = meeting.kind == .webinar
    let stated: [(String, isStated: Bool, hint: String)] = [
      ("waiting_room", isWebinar && settings.waitingRoom != nil, "use `practice_session`"),
      ("mute_on_entry", isWebinar && settings.muteOnEntry != nil, "attendees are always muted"),
      ("join_before_host", isWebinar && settings.joinBeforeHost != nil, ""),
      (
        "practice_session", !isWebinar && settings.practiceSession != nil,
        "use `waiting_room`, or make it a webinar"
      ),
      ("panelists", !isWebinar && !meeting.panelists.isEmpty, "make it a webinar"),
      ("max_participants", settings.maxParticipants != nil, "the host's licence decides"),
      ("guests", settings.guests != nil, "use `waiting_room`"),
      ("lock", settings.lock != nil, ""),
      ("slides", !settings.slides.isEmpty, ""),
      ("welcome", settings.welcome != nil, "write it into `description`"),
    ]
    return stated.filter(\.isStated).map { name, _, hint in
      AuditFinding(
        .lacking, ValuePath(name), "a Zoom \(meeting.kind.rawValue) has no '\(name)'", hint: hint)
    }
  }

  /// The limits of lists of people.
  func people(_ meeting: Meeting) -> [AuditFinding] {
    let registrants = meeting.registrants ?? []
    var findings: [AuditFinding] = []
    if registrants.count > ZoomLimits.registrants {
      findings.append(
        AuditFinding(
          .error, "registrants",
          "there are \(registrants.count) registrants and Zoom takes \(ZoomLimits.registrants)"))
    }
    if let long = registrants.first(where: { isTooLong($0.email) }) {
      findings.append(
        AuditFinding(
          .error, "registrants",
          "the address \(long.email) is longer than the \(ZoomLimits.email) characters Zoom takes"))
    }
    if meeting.registrants != nil, meeting.settings.registration == Registration.none {
      findings.append(
        AuditFinding(
          .error, "registration", "there are registrants and registration is none",
          hint: "write `registrants: none`, or leave registration out"))
    }
    return findings + plan(meeting) + seats(meeting) + standing(meeting)
      + hosts(meeting, registrants)
  }

  private func isTooLong(_ email: String) -> Bool {
    email.utf8.count > ZoomLimits.email && email.utf16.count > ZoomLimits.email
  }

  /// Zoom drops registration from a meeting without a time, and says nothing (indico, comment).
  private func standing(_ meeting: Meeting) -> [AuditFinding] {
    guard meeting.timing.shape == .standing, meeting.registrants != nil else { return [] }
    return [
      AuditFinding(
        .warning, "registrants",
        "Zoom may drop the registration of a meeting without a time",
        hint: "check in Zoom that registration is on, or give the meeting its times")
    ]
  }

  /// A host, or an alternative host, cannot register (code 3027).
  private func hosts(_ meeting: Meeting, _ registrants: [Person]) -> [AuditFinding] {
    guard !registrants.isEmpty else { return [] }
    var hosts = Set(meeting.alternativeHosts.map { $0.lowercased() })
    if case .user(let email) = meeting.host { hosts.insert(email.lowercased()) }
    // Most addresses differ in length already, which costs less to see than lower case.
    let lengths = Set(hosts.map(\.utf8.count))
    let both = registrants.filter {
      lengths.contains($0.email.utf8.count) && hosts.contains($0.key)
    }
    return both.map { person in
      AuditFinding(
        .warning, "registrants",
        "\(person.email) hosts this meeting and cannot be registered for it as well",
        hint: "take the address off the list")
    }
  }
}
