import Domain

extension MeetingSettings {
  /// What was stated, by the keys of the language, in words. A passcode is never shown.
  var stated: [String: String] {
    var result: [String: String] = [:]
    switch passcode {
    case .auto: break
    case .none: result["passcode"] = "none"
    case .text: result["passcode"] = "(as written in the file)"
    }
    result["waiting_room"] = waitingRoom.map(\.description)
    result["mute_on_entry"] = muteOnEntry.map(\.description)
    result["join_before_host"] = joinBeforeHost?.text
    result["authentication"] = authentication.map(\.description)
    result["recording"] = recording?.rawValue
    result["max_participants"] = maxParticipants.map(\.description)
    result["guests"] = guests?.rawValue
    result["lock"] = lock?.map(\.rawValue).joined(separator: ", ")
    result["slides"] = slides.listed
    result["welcome"] = welcome
    result["practice_session"] = practiceSession.map(\.description)
    result["question_and_answer"] = questionAndAnswer.map(\.description)
    result["registration"] = registration?.rawValue
    result["approval"] = approval?.rawValue
    for field in extra { result["extra.\(field.name)"] = field.value.text }
    return result
  }
}

extension JoinBeforeHost {
  fileprivate var text: String {
    switch self {
    case .never: "false"
    case .anyTime: "true"
    case .minutes(let minutes): "\(minutes)m"
    }
  }
}

extension FieldValue {
  /// As JSON says it, near enough for people.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .truth(let truth): "\(truth)"
    case .list(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
    case .fields(let fields):
      "{" + fields.map { "\($0.name): \($0.value.text)" }.joined(separator: ", ") + "}"
    }
  }
}
