import CivilTime
import Domain

/// Checks one meeting or webinar against what Zoom takes. Pure: no call is made.
struct ZoomAudit: Sendable {
  let account: ZoomAccount

  /// What is wrong, in the order of the keys below.
  func findings(in meeting: Meeting) -> [AuditFinding] {
    texts(meeting) + passcode(meeting) + times(meeting) + entry(meeting) + lacking(meeting)
      + host(meeting) + people(meeting) + fields(meeting)
  }

  private func texts(_ meeting: Meeting) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    if meeting.title.isEmpty {
      findings.append(AuditFinding(.error, "title", "a Zoom meeting needs a title"))
    }
    if meeting.title.utf16.count > ZoomLimits.title {
      findings.append(
        AuditFinding(
          .error, "title",
          "the title has \(meeting.title.utf16.count) characters and Zoom takes "
            + "\(ZoomLimits.title)"))
    }
    let limit = ZoomLimits.agenda - AgendaMark.length
    if meeting.description.utf16.count > limit {
      findings.append(
        AuditFinding(
          .error, "description",
          "the description has \(meeting.description.utf16.count) characters and Zoom takes "
            + "\(limit)",
          hint: "Zoom takes \(ZoomLimits.agenda), and the first line says which meeting this is"))
    }
    return findings
  }

  private func passcode(_ meeting: Meeting) -> [AuditFinding] {
    switch meeting.settings.passcode {
    case .auto:
      return []
    case .none where meeting.kind == .meeting && !isGuarded(meeting):
      return [
        AuditFinding(
          .warning, "passcode",
          "without a passcode, a waiting room or authentication Zoom turns one of them on",
          hint: "set `waiting_room: true` or `authentication: true`")
      ]
    case .none:
      return []
    case .text(let text) where text.isEmpty:
      return [
        AuditFinding(
          .error, "passcode", "the passcode is empty", hint: "write `none` for no passcode")
      ]
    case .text(let text):
      // The text itself never stands in a message.
      guard text.utf16.count > ZoomLimits.passcode else { return characters(of: text) }
      return [
        AuditFinding(
          .error, "passcode",
          "the passcode has \(text.utf16.count) characters and Zoom takes \(ZoomLimits.passcode)")
      ]
    }
  }

  private func isGuarded(_ meeting: Meeting) -> Bool {
    meeting.settings.waitingRoom == true || meeting.settings.authentication == true
  }

  private func characters(of passcode: String) -> [AuditFinding] {
    let isPlain = passcode.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) }
    guard !isPlain else { return [] }
    return [
      AuditFinding(
        .error, "passcode",
        "the passcode has a character that Zoom does not take",
        hint: "use letters without accents, digits and signs such as @ - _ *")
    ]
  }

  private func times(_ meeting: Meeting) -> [AuditFinding] {
    let wrong = meeting.timing.occurrences.first { !ZoomLimits.minutes.contains($0.minutes) }
    guard let wrong, meeting.timing.shape == .scheduled else { return [] }
    return [
      AuditFinding(
        .error, "lasts",
        "the class of \(wrong.original) lasts \(wrong.minutes) minutes and Zoom takes "
          + "\(ZoomLimits.minutes.lowerBound) to \(ZoomLimits.minutes.upperBound)")
    ]
  }

  private func entry(_ meeting: Meeting) -> [AuditFinding] {
    guard meeting.kind == .meeting, let early = meeting.settings.joinBeforeHost else { return [] }
    switch early {
    case .never:
      return []
    case .minutes(let minutes) where !ZoomLimits.joinBeforeHost.contains(minutes):
      return [
        AuditFinding(
          .error, "join_before_host",
          "Zoom lets people in 5, 10 or 15 minutes before the start or at any time, not \(minutes)")
      ]
    case .anyTime, .minutes:
      guard meeting.settings.waitingRoom == true else { return [] }
      return [
        AuditFinding(
          .warning, "join_before_host",
          "Zoom switches join_before_host off where there is a waiting room",
          hint: "set `waiting_room: false`, or leave join_before_host out")
      ]
    }
  }

  private func fields(_ meeting: Meeting) -> [AuditFinding] {
    FieldCheck.mistakes(
      in: meeting.settings.extra, of: meeting.kind, by: ZoomFields.catalogue
    )
    .map { AuditFinding($0) }
  }
}
