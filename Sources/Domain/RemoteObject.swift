package import CivilTime
package import Digests

/// One object at a provider, as far as we know it. Belief, not truth.
package struct RemoteObject: Hashable, Sendable, Codable {
  /// The id at the provider: a Zoom meeting id, a BigBlueButton meetingID.
  package var id: String
  /// The mark that the object carries, by which it is known as ours.
  package var mark: Mark
  package var kind: MeetingKind
  /// The Zoom user whose calendar it is in; empty for rooms.
  package var host: String
  /// Of ``RemoteAttributes`` as last sent.
  package var attributes: Fingerprint
  /// The times as last sent.
  package var timing: RemoteTiming
  /// The dates the provider holds. `nil`: they must be read back before anything is decided by them.
  package var slots: [RemoteSlot]?
  /// The people registered by us, sorted by key.
  package var registrants: [RemoteRegistrant]
  /// The panelists invited by us, sorted by key.
  package var panelists: [RemoteRegistrant]

  package init(
    id: String, mark: Mark, kind: MeetingKind, host: String, attributes: Fingerprint,
    timing: RemoteTiming, slots: [RemoteSlot]?, registrants: [RemoteRegistrant],
    panelists: [RemoteRegistrant]
  ) {
    self.id = id
    self.mark = mark
    self.kind = kind
    self.host = host
    self.attributes = attributes
    self.timing = timing
    self.slots = slots
    self.registrants = registrants
    self.panelists = panelists
  }
}

/// One date of a remote object.
package struct RemoteSlot: Hashable, Sendable, Codable {
  /// The provider's id of the occurrence; empty when the object has one date only.
  package var id: String
  /// The original local start of the occurrence that meets in this slot; `nil`: none does (a break).
  package var carries: CivilDateTime?
  /// When it is now, local in the zone of the meeting.
  package var start: CivilDateTime
  package var minutes: Int
  package var isCancelled: Bool
  /// Where the rule of the series puts the date, wherever it was moved; `nil`: it has one date only.
  package var grid: CivilDateTime?

  package init(
    id: String, carries: CivilDateTime?, start: CivilDateTime, minutes: Int, isCancelled: Bool
  ) {
    self.id = id
    self.carries = carries
    self.start = start
    self.minutes = minutes
    self.isCancelled = isCancelled
  }
}

/// Somebody on a remote list: the key of the person and the provider's id, and nothing more.
package struct RemoteRegistrant: Hashable, Sendable, Codable {
  package var key: String
  package var id: String

  package init(key: String, id: String) {
    self.key = key
    self.id = id
  }
}

/// A random tag that an object carries at the provider, written down before the call that makes it.
///
/// 80 random bits in hex: two objects never share one.
package struct Mark: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  package static func < (left: Mark, right: Mark) -> Bool { left.description < right.description }
}
