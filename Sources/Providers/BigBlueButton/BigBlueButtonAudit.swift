import Domain

/// Checks one room against what BigBlueButton takes. Pure: no call is made.
struct BigBlueButtonAudit: Sendable {
  /// What is wrong, in the order of the keys below.
  func findings(in meeting: Meeting) -> [AuditFinding] {
    texts(meeting) + addresses(meeting) + people(meeting) + lacking(meeting) + fields(meeting)
  }

  private func texts(_ meeting: Meeting) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    let limits = BigBlueButtonLimits.title
    if !limits.contains(meeting.title.utf16.count) {
      findings.append(
        AuditFinding(
          .error, "title",
          "the title has \(meeting.title.utf16.count) characters and BigBlueButton takes "
            + "\(limits.lowerBound) to \(limits.upperBound)"))
    }
    let welcome = PercentEncoding.form(meeting.settings.welcome ?? "").utf8.count
    if welcome > BigBlueButtonLimits.welcome {
      findings.append(
        AuditFinding(
          .error, "welcome",
          "the welcome takes \(welcome) bytes in a URL and \(BigBlueButtonLimits.welcome) fit",
          hint: "shorten it, or link to a page"))
    }
    if case .text = meeting.settings.passcode {
      findings.append(
        AuditFinding(
          .error, "passcode", "a BigBlueButton room has no passcode",
          hint: "use `guests: ask`, or give people their own links"))
    }
    return findings
  }

  private func addresses(_ meeting: Meeting) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    if let page = meeting.page, !page.hasPrefix("https://"), !page.hasPrefix("http://") {
      findings.append(
        AuditFinding(
          .error, "page", "'\(page)' is not the address of a page",
          hint: "write it in full, with https://"))
    }
    for slide in meeting.settings.slides
    where BigBlueButtonSlides.isURL(slide) && !slide.hasPrefix("https://") {
      findings.append(
        AuditFinding(.error, "slides", "BigBlueButton fetches slides by https only, not '\(slide)'")
      )
    }
    return findings
  }

  private func people(_ meeting: Meeting) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    if let limit = meeting.settings.maxParticipants, limit < 1 {
      findings.append(
        AuditFinding(
          .error, "max_participants", "a room for \(limit) people lets nobody in",
          hint: "leave it out for no limit"))
    }
    if meeting.moderators.isEmpty {
      findings.append(
        AuditFinding(
          .warning, "teachers", "nobody can start this room",
          hint: "name teachers or coaches"))
    }
    return findings
  }

  private func lacking(_ meeting: Meeting) -> [AuditFinding] {
    let settings = meeting.settings
    let stated: [(String, isStated: Bool, hint: String)] = [
      ("waiting_room", settings.waitingRoom == true, "use `guests: ask`"),
      ("join_before_host", settings.joinBeforeHost != nil, "use `open_before`"),
      ("authentication", settings.authentication == true, "give people their own links"),
      ("practice_session", settings.practiceSession != nil, ""),
      ("question_and_answer", settings.questionAndAnswer != nil, ""),
      ("approval", settings.approval != nil, "use `guests: ask`"),
      ("registration", settings.registration == .open, "use `guests: allow`"),
      ("panelists", !meeting.panelists.isEmpty, "name them as coaches"),
    ]
    let findings = stated.filter(\.isStated).map { name, _, hint in
      AuditFinding(.lacking, ValuePath(name), "a BigBlueButton room has no '\(name)'", hint: hint)
    }
    guard settings.recording == .local else { return findings }
    return findings + [
      AuditFinding(
        .warning, "recording", "BigBlueButton records on the server and not locally",
        hint: "write `recording: cloud`")
    ]
  }

  private func fields(_ meeting: Meeting) -> [AuditFinding] {
    FieldCheck.mistakes(
      in: meeting.settings.extra, of: .room, by: BigBlueButtonFields.catalogue
    )
    .map { AuditFinding($0) }
  }
}
