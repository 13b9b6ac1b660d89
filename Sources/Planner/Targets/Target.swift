package import CivilTime
package import Domain

/// What an address should be when a step is done. Steps hold targets, never a list of calls: what is
/// left to do follows from the target and the record at any moment, so a run can stop anywhere.
package struct Target: Hashable, Sendable {
  /// The address it is recorded under when the step is done.
  package var address: Address
  /// What is recorded then; `nil`: it leaves the schedule.
  package var resource: Resource?
  /// The address it is recorded under now, when it is renamed.
  package var renamedFrom: Address?
  package var seed: Address
  /// The host that is recorded; empty when there is none.
  package var host: String
  /// The announcements in their window, sorted by address.
  package var visible: [Announcement]
  /// What the clock will ask for afterwards.
  package var due: [DueItem]
  package var remote: Remote

  /// What has to be reached at a provider.
  package indirect enum Remote: Hashable, Sendable {
    case meeting(MeetingTarget)
    case room(RoomTarget)
    case nothing
  }

  package init(
    address: Address, resource: Resource?, renamedFrom: Address?, seed: Address, host: String,
    visible: [Announcement], due: [DueItem], remote: Remote
  ) {
    self.address = address
    self.resource = resource
    self.renamedFrom = renamedFrom
    self.seed = seed
    self.host = host
    self.visible = visible
    self.due = due
    self.remote = remote
  }
}

/// The remote objects and people of a meeting or webinar.
package struct MeetingTarget: Hashable, Sendable {
  /// In order: what is made or kept, then what is removed.
  package var parts: [Part]
  package var registrants: [Person]
  package var panelists: [Person]
  /// Dates that begin before this local time are left alone.
  package var untouchedBefore: CivilDateTime

  package init(
    parts: [Part], registrants: [Person], panelists: [Person], untouchedBefore: CivilDateTime
  ) {
    self.parts = parts
    self.registrants = registrants
    self.panelists = panelists
    self.untouchedBefore = untouchedBefore
  }
}

/// Which room is opened and which is ended.
package struct RoomTarget: Hashable, Sendable {
  /// The room to be open now; `nil`: none.
  package var open: RemoteSpec?
  /// The id of a room that is over or withdrawn: it is ended when nobody is in it.
  package var close: String?

  package init(open: RemoteSpec?, close: String?) {
    self.open = open
    self.close = close
  }
}
