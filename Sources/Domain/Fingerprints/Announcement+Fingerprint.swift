import CivilTime
package import Digests

extension Announcement {
  /// The version of the announcement: what was delivered is compared by it.
  package var fingerprint: Fingerprint {
    var bytes = CanonicalBytes(capacity: 1024)
    write(to: &bytes)
    return bytes.fingerprint
  }

  func write(to bytes: inout CanonicalBytes) {
    bytes.append("address", address.description)
    bytes.append("title", title)
    bytes.append("text", text)
    bytes.append("audience", audience.map(\.rawValue))
    bytes.append("channels", channels)
    bytes.append("language", language)
    bytes.append("visibleFrom", visibleFrom?.description)
    bytes.append("visibleUntil", visibleUntil?.description)
    bytes.append("reminders", reminders)
    bytes.append("zone", zone)
    bytes.append("group", group)
    bytes.append("events", events.count)
    for event in events {
      bytes.append("event", event.title)
      bytes.append(
        "times",
        [
          event.original.minutesSinceEpoch, event.start.minutesSinceEpoch, event.minutes,
        ])
    }
  }
}
