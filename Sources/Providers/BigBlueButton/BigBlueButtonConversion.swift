import CivilTime
import Digests
import Domain
import Ports

/// Translates between our words and BigBlueButton's, in both directions. Pure.
struct BigBlueButtonConversion: Sendable {
  /// What meetingIDs are derived from.
  let key: WorkspaceKey

  /// The parameters that open a room.
  ///
  /// No passwords: without them a second create of a live room is a success (2.4 and later), and
  /// roles are given by links.
  func parameters(
    opening spec: RemoteSpec, mark: Mark, now: Instant
  ) throws(ProviderError) -> [QueryItem] {
    let declared = declared(spec.attributes)
    let lifetime = try lifetime(of: spec.timing, now: now)
    return [QueryItem("meetingID", RoomID.derived(for: spec.attributes.seed, key: key))]
      + declared + lifetime + marks(mark, spec.attributes, declared: declared)
  }

  /// What a create answered. Its answer tells no metadata; the meetingID cannot be guessed, so a
  /// room that was open already under it is ours.
  func object(opened spec: RemoteSpec, mark: Mark, joinLink: JoinLink?) -> ObservedObject {
    ObservedObject(
      id: RoomID.derived(for: spec.attributes.seed, key: key), mark: mark, host: "",
      title: spec.attributes.title, slots: nil, joinLink: joinLink, isRunning: false)
  }

  /// A room of `getMeetingInfo`; `nil`: the answer lacks what every one has.
  func object(read room: XMLTree) -> ObservedObject? {
    guard let id = room["meetingID"]?.text, let people = room["participantCount"]?.text,
      let count = Int(people)
    else { return nil }
    return ObservedObject(
      id: id, mark: mark(in: room), host: "", title: room["meetingName"]?.text ?? "", slots: nil,
      joinLink: nil, isRunning: count > 0)
  }

  /// A room of `getMeetings`; `nil`: the answer lacks what every one has.
  func listed(_ room: XMLTree) -> ListedObject? {
    guard let id = room["meetingID"]?.text else { return nil }
    return ListedObject(id: id, mark: mark(in: room), title: room["meetingName"]?.text ?? "")
  }

  /// Whether the room was ended and is on its way out.
  func isEnding(_ room: XMLTree) -> Bool {
    room["hasBeenForciblyEnded"]?.text == "true"
  }

  private func mark(in room: XMLTree) -> Mark? {
    guard let text = room["metadata"]?["rooster-mark"]?.text, !text.isEmpty else { return nil }
    return Mark(text)
  }

  /// How long the room may live. Both expiries are the whole window, and never 0: the last one
  /// would end it at once on servers before 2.5.
  private func lifetime(
    of timing: RemoteTiming, now: Instant
  ) throws(ProviderError) -> [QueryItem] {
    switch timing {
    case .window(_, let opens, let closes):
      let left = now.seconds(until: closes)
      guard left > 0 else {
        throw .rejected(
          Rejection(
            kind: .invalid, code: "window",
            message: "The room was to be open until \(closes), which is over."))
      }
      // A duration counts from the create, not from the first join.
      return expiry(minutes(opens.seconds(until: closes)))
        + [QueryItem("duration", String(minutes(left) + BigBlueButtonLimits.grace))]
    case .standing:
      return expiry(BigBlueButtonLimits.standing)
    case .single, .series:
      throw BigBlueButtonErrors.unsupported("has no calendar, so a room cannot be scheduled there")
    }
  }

  private func expiry(_ minutes: Int) -> [QueryItem] {
    [
      QueryItem("meetingExpireIfNoUserJoinedInMinutes", String(minutes)),
      QueryItem("meetingExpireWhenLastUserLeftInMinutes", String(minutes)),
    ]
  }

  /// Whole minutes, rounded up, at least one.
  private func minutes(_ seconds: Int) -> Int {
    max(1, (seconds + 59) / 60)
  }

  /// The mark, and a digest by which a change of what no answer shows (locks, guests) can be told.
  /// Names of metadata hold no underscore: the server drops such without a word.
  private func marks(
    _ mark: Mark, _ attributes: RemoteAttributes, declared: [QueryItem]
  ) -> [QueryItem] {
    let slides = attributes.settings.slides.map { QueryItem("slides", $0) }
    let digest = Fingerprint.of((declared + slides).formEncoded)
    var items = [
      QueryItem("meta_rooster-mark", mark.description),
      QueryItem("meta_rooster-digest", digest.short),
    ]
    if let size = attributes.settings.maxParticipants {
      items.append(QueryItem("meta_bbb-meeting-size-hint", String(size)))
    }
    return items
  }
}
