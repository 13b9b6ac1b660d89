import Digests

extension MeetingSettings {
  /// Unstated settings write nothing: most meetings state few.
  func write(to bytes: inout CanonicalBytes) {
    passcode.write(to: &bytes)
    if let waitingRoom { bytes.append("waitingRoom", waitingRoom) }
    if let muteOnEntry { bytes.append("muteOnEntry", muteOnEntry) }
    joinBeforeHost?.write(to: &bytes)
    if let authentication { bytes.append("authentication", authentication) }
    if let recording { bytes.append("recording", recording.rawValue) }
    if let maxParticipants { bytes.append("maxParticipants", maxParticipants) }
    if let guests { bytes.append("guests", guests.rawValue) }
    if let lock { bytes.append("lock", lock.map(\.rawValue)) }
    if !slides.isEmpty { bytes.append("slides", slides) }
    if let welcome { bytes.append("welcome", welcome) }
    if let practiceSession { bytes.append("practiceSession", practiceSession) }
    if let questionAndAnswer { bytes.append("questionAndAnswer", questionAndAnswer) }
    if let registration { bytes.append("registration", registration.rawValue) }
    if let approval { bytes.append("approval", approval.rawValue) }
    for field in extra { field.write(to: &bytes) }
  }
}

extension Passcode {
  func write(to bytes: inout CanonicalBytes) {
    switch self {
    case .auto: bytes.append("passcode.auto", true)
    case .none: bytes.append("passcode.none", true)
    case .text(let text): bytes.append("passcode.text", text)
    }
  }
}

extension JoinBeforeHost {
  func write(to bytes: inout CanonicalBytes) {
    switch self {
    case .never: bytes.append("joinBeforeHost.never", true)
    case .anyTime: bytes.append("joinBeforeHost.anyTime", true)
    case .minutes(let minutes): bytes.append("joinBeforeHost.minutes", minutes)
    }
  }
}

extension ProviderField {
  func write(to bytes: inout CanonicalBytes) {
    bytes.append("field", name)
    value.write(to: &bytes)
  }
}

extension FieldValue {
  func write(to bytes: inout CanonicalBytes) {
    switch self {
    case .text(let text): bytes.append("text", text)
    case .number(let number): bytes.append("number", number)
    case .truth(let truth): bytes.append("truth", truth)
    case .list(let values):
      bytes.append("list", values.count)
      for value in values { value.write(to: &bytes) }
    case .fields(let fields):
      bytes.append("fields", fields.count)
      for field in fields { field.write(to: &bytes) }
    }
  }
}
