package import Domain

extension Step {
  /// Names a step after what it is about: when nothing but the list of people or one announcement
  /// changes, it is about that, and the meeting itself is not touched.
  mutating func narrow(hasRemoteWork: Bool) {
    guard action == .update, !changes.isEmpty else { return }
    if changes.allSatisfy({ $0.path == "registrants" || $0.path.hasPrefix("registrants/") }) {
      address = address.registrants
      kind = .registrants
      reason = .onlyPeopleChanged
      return
    }
    guard !hasRemoteWork, changes.allSatisfy({ $0.path.hasPrefix("announcements/") }) else {
      return
    }
    kind = .announcement
    if !reason.isAboutDelivery { reason = .onlyAnnouncementsChanged }
    let names = Set(changes.compactMap { $0.path.split(separator: ".").first.map(String.init) })
    if names.count == 1, let name = names.first { address = Address("\(address)/\(name)") }
  }
}

extension Meeting {
  var stepKind: StepKind {
    switch kind {
    case .meeting: .meeting
    case .webinar: .webinar
    case .room: .room
    }
  }

  /// What all remote objects of this meeting have in common.
  package func attributes(host: String, seed: Address) -> RemoteAttributes {
    RemoteAttributes(
      kind: kind, seed: seed, host: host, title: title, description: description, zone: zone,
      settings: settings, alternativeHosts: alternativeHosts,
      hasRegistrants: registrants != nil, page: page)
  }
}

extension Record {
  /// The meeting as recorded; `nil` for an announcement.
  package var meeting: Meeting? {
    if case .meeting(let meeting) = body { meeting } else { nil }
  }
}

extension Part {
  /// The same part, with its times sent in any case.
  var rewritingTiming: Part {
    switch self {
    case .keep(var kept):
      kept.rewritesTiming = kept.objectID != nil
      return .keep(kept)
    case .remove: return self
    }
  }
}
