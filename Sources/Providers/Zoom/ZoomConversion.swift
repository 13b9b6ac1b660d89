import CivilTime
import Domain
import Ports

/// Translates between our words and Zoom's, in both directions. Pure.
struct ZoomConversion: Sendable {
  /// The zones of the system, to tell local times from Zoom's UTC.
  let zones: ZoneDatabase
  /// What passcodes are derived from.
  let key: WorkspaceKey

  /// What a create answered. The mark that was sent stands in when the answer leaves the agenda
  /// out.
  func object(created answer: ZoomMeeting, from spec: RemoteSpec, mark: Mark) -> ObservedObject {
    let attributes = spec.attributes
    let zone = zones.zone(named: attributes.zone)
    return ObservedObject(
      id: answer.id.text, mark: AgendaMark.mark(in: answer.agenda) ?? mark,
      host: answer.hostEmail ?? attributes.host, title: answer.topic ?? attributes.title,
      slots: zone.flatMap { slots(of: answer, in: $0) },
      joinLink: answer.joinURL.map { JoinLink($0) },
      isRunning: answer.status == "started")
  }

  /// What a read answered.
  func object(read answer: ZoomMeeting) throws(ProviderError) -> ObservedObject {
    ObservedObject(
      id: answer.id.text, mark: AgendaMark.mark(in: answer.agenda),
      host: answer.hostEmail ?? answer.hostID ?? "", title: answer.topic ?? "",
      slots: slots(of: answer, in: try zone(of: answer)),
      joinLink: answer.joinURL.map { JoinLink($0) }, isRunning: answer.status == "started")
  }

  /// One line of a list.
  func listed(_ item: ZoomMeeting) -> ListedObject {
    ListedObject(
      id: item.id.text, mark: AgendaMark.mark(in: item.agenda), title: item.topic ?? "")
  }

  /// The body that moves one date. Zoom takes the start in UTC, so that no zone can be misread.
  func body(
    movingTo start: CivilDateTime, minutes: Int, zone name: String
  ) throws(ProviderError) -> JSONValue {
    guard let zone = zones.zone(named: name) else { throw .unknownZone(name) }
    return .fields([
      "start_time": .text(zone.instant(of: start).instant.description),
      "duration": .number(minutes),
    ])
  }

  /// The dates of an answer; `nil`: it does not tell.
  private func slots(of answer: ZoomMeeting, in zone: Zone) -> [RemoteSlot]? {
    if let occurrences = answer.occurrences {
      let slots = occurrences.map { slot(of: $0, answer: answer, in: zone) }
      // One unreadable date makes the list useless: what is missing would look deleted.
      return slots.contains(nil) ? nil : slots.compactMap { $0 }.sorted { $0.start < $1.start }
    }
    switch answer.type.flatMap({ ZoomType(rawValue: $0) }) {
    case .meeting, .webinar:
      guard let start = start(answer.startTime, in: zone), let minutes = answer.duration else {
        return nil
      }
      return [RemoteSlot(id: "", carries: nil, start: start, minutes: minutes, isCancelled: false)]
    case .standingMeeting, .standingWebinar:
      return []
    case .meetingSeries, .webinarSeries, nil:
      return nil
    }
  }

  private func slot(
    of occurrence: ZoomOccurrence, answer: ZoomMeeting, in zone: Zone
  ) -> RemoteSlot? {
    guard let start = start(occurrence.startTime, in: zone),
      let minutes = occurrence.duration ?? answer.duration
    else { return nil }
    return RemoteSlot(
      id: occurrence.id.text, carries: nil, start: start, minutes: minutes,
      isCancelled: occurrence.status == "deleted")
  }

  /// The local start: Zoom writes UTC with `Z`, and local time without it
  /// (docs/providers.md, Zoom 2.2).
  private func start(_ text: String?, in zone: Zone) -> CivilDateTime? {
    guard let text else { return nil }
    if let instant = Instant(parsing: text) { return zone.local(of: instant) }
    return CivilDateTime(parsing: text.prefix(16))
  }

  private func zone(of answer: ZoomMeeting) throws(ProviderError) -> Zone {
    // A meeting without a time has no zone; UTC then says nothing, since it has no dates either.
    let name = answer.timezone ?? "UTC"
    guard let zone = zones.zone(named: name) else { throw .unknownZone(name) }
    return zone
  }
}

extension ProviderError {
  /// A zone that the system's zone data does not have.
  static func unknownZone(_ name: String) -> ProviderError {
    .rejected(
      Rejection(
        kind: .invalid, code: "zone",
        message: "The system's zone data has no '\(name)', which this meeting is in: update the "
          + "package tzdata, or choose another time zone for the meeting."))
  }
}
