package import CivilTime

/// One request to a provider. Each case is exactly one HTTP request, so that costs can be counted
/// beforehand and an unknown outcome concerns one thing.
package enum Call: Hashable, Sendable {
  /// Makes an object that carries the mark. Never repeated before ``list(host:kind:page:)`` has looked for the
  /// mark.
  case create(RemoteSpec, mark: Mark)
  /// Reads an object back, with its dates.
  case read(id: String, kind: MeetingKind)
  /// Changes an object; times are sent only when they are rewritten.
  case update(id: String, RemoteSpec, mark: Mark, timing: TimingChange)
  /// Removes an object with all its dates.
  case delete(id: String, kind: MeetingKind)
  /// Cancels one date of a series.
  case cancel(id: String, kind: MeetingKind, slot: RemoteSlot)
  /// Moves one date of a series (local time in `zone`; minutes).
  case move(
    id: String, kind: MeetingKind, slot: RemoteSlot, start: CivilDateTime, minutes: Int,
    zone: String)
  /// Registers people: one, or up to the provider's batch size where it has batches.
  case register(id: String, kind: MeetingKind, [Person])
  /// Takes people off the list, up to the provider's batch size.
  case unregister(id: String, kind: MeetingKind, [RemoteRegistrant])
  /// Invites panelists to a webinar, up to the provider's batch size.
  case invite(id: String, [Person])
  /// Takes one panelist off a webinar; the provider's id of the panelist must be known.
  case uninvite(id: String, RemoteRegistrant)
  /// Reads the panelists of a webinar, because inviting does not tell their ids.
  case panel(id: String)
  /// One page of what a host has, to find a mark.
  case list(host: String, kind: MeetingKind, page: String?)
  /// One page of the people on a list, with their links.
  case roster(id: String, kind: MeetingKind, page: String?)
  /// Ends what is in session and closes the room.
  case end(id: String, kind: MeetingKind)
}

/// Whether an update sends times.
package enum TimingChange: Hashable, Sendable {
  case keeps
  case rewrites
}

/// What a provider answered to a ``Call``.
package enum Answer: Hashable, Sendable {
  /// The call was carried out and there is nothing to tell.
  case done
  /// What was made, or what was read.
  case object(ObservedObject)
  /// What was registered or invited.
  case people([RemoteRegistrant])
  /// One page of a host's objects.
  case page([ListedObject], next: String?)
  /// One page of a list of people. The links are secrets of their holders.
  case roster([RosterEntry], next: String?)
}

/// An object as a provider shows it now.
package struct ObservedObject: Hashable, Sendable {
  package var id: String
  /// The mark found in it; `nil`: it carries none, so it is not ours.
  package var mark: Mark?
  package var host: String
  package var title: String
  /// The dates with local start in the zone of the meeting; `nil`: this answer does not tell.
  package var slots: [RemoteSlot]?
  /// The link by which people join; never stored.
  package var joinLink: JoinLink?
  /// Whether people are in it now.
  package var isRunning: Bool

  package init(
    id: String, mark: Mark?, host: String, title: String, slots: [RemoteSlot]?,
    joinLink: JoinLink?, isRunning: Bool
  ) {
    self.id = id
    self.mark = mark
    self.host = host
    self.title = title
    self.slots = slots
    self.joinLink = joinLink
    self.isRunning = isRunning
  }
}

/// A link that lets its bearer in: shown on purpose only, and never in a description.
package struct JoinLink: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  private let url: String

  package init(_ url: String) {
    self.url = url
  }

  /// Hands out the link to where somebody asked for it.
  package func reveal() -> String { url }

  package var description: String { "***" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

/// One line of a provider's list.
package struct ListedObject: Hashable, Sendable {
  package var id: String
  package var mark: Mark?
  package var title: String

  package init(id: String, mark: Mark?, title: String) {
    self.id = id
    self.mark = mark
    self.title = title
  }
}

/// One person of a remote list, with the personal link when the provider tells it.
package struct RosterEntry: Hashable, Sendable {
  package var registrant: RemoteRegistrant
  package var link: JoinLink?

  package init(registrant: RemoteRegistrant, link: JoinLink?) {
    self.registrant = registrant
    self.link = link
  }
}
