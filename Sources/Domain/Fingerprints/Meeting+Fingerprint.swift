import CivilTime
package import Digests

extension Resource.Body {
  /// The identity of the body; equal exactly when the bodies are equal.
  package var fingerprint: Fingerprint {
    var bytes = CanonicalBytes(capacity: 1024)
    switch self {
    case .meeting(let meeting):
      bytes.append("body", "meeting")
      meeting.write(to: &bytes)
    case .announcement(let announcement):
      bytes.append("body", "announcement")
      announcement.write(to: &bytes)
    }
    return bytes.fingerprint
  }
}

extension Meeting {
  func write(to bytes: inout CanonicalBytes) {
    bytes.append("kind", kind.rawValue)
    bytes.append("account", account)
    bytes.append("group", group)
    bytes.append("title", title)
    bytes.append("description", description)
    host.write(to: &bytes)
    bytes.append("alternativeHosts", alternativeHosts)
    bytes.append("zone", zone)
    timing.write(to: &bytes)
    settings.write(to: &bytes)
    bytes.append("moderators", moderators.count)
    for person in moderators { person.write(to: &bytes) }
    bytes.append("registrants", registrants.map(\.count))
    for person in registrants ?? [] { person.write(to: &bytes) }
    bytes.append("panelists", panelists.count)
    for person in panelists { person.write(to: &bytes) }
    bytes.append("page", page)
    bytes.append("isProtected", isProtected)
    if let attendance {
      bytes.append("attendance", true)
      bytes.append("attendance.reason", attendance.reason)
    }
    bytes.append("announcements", announcements.count)
    for announcement in announcements { announcement.write(to: &bytes) }
    bytes.append("movedFrom", movedFrom?.description)
  }
}

extension HostChoice {
  func write(to bytes: inout CanonicalBytes) {
    switch self {
    case .user(let email): bytes.append("host.user", email)
    case .pool(let name): bytes.append("host.pool", name)
    case .none: bytes.append("host.none", true)
    }
  }
}

extension Timing {
  func write(to bytes: inout CanonicalBytes) {
    bytes.append("shape", shape.rawValue)
    bytes.append("openBefore", openBefore)
    bytes.append("closeAfter", closeAfter)
    var numbers: [Int] = []
    numbers.reserveCapacity(occurrences.count * 3)
    for occurrence in occurrences {
      numbers.append(occurrence.original.minutesSinceEpoch)
      numbers.append(occurrence.start.minutesSinceEpoch)
      numbers.append(occurrence.minutes)
    }
    bytes.append("occurrences", numbers)
    for occurrence in occurrences where occurrence.label != nil {
      bytes.append("label", occurrence.label)
    }
  }
}

extension Person {
  func write(to bytes: inout CanonicalBytes) {
    bytes.append("email", email)
    bytes.append("firstName", firstName)
    bytes.append("lastName", lastName)
  }
}
