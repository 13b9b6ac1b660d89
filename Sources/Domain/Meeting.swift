package import CivilTime

/// What kind of thing people come to.
package enum MeetingKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// A Zoom meeting.
  case meeting
  /// A Zoom webinar.
  case webinar
  /// A BigBlueButton room, open only around its occurrences.
  case room
}

/// The desired attributes of one meeting, webinar or room: a function of the files alone.
///
/// It knows when people meet and who they are, and no provider's format.
package struct Meeting: Hashable, Sendable, Codable {
  package var kind: MeetingKind
  /// The account, by its name in `rooster.yaml`.
  package var account: String
  /// The course (or user, or global head) for grouping in what people read: `CS101 Algorithms`.
  package var group: String
  package var title: String
  package var description: String
  package var host: HostChoice
  package var alternativeHosts: [String]
  /// The zone of every local time below, by its region name.
  package var zone: String
  package var timing: Timing
  package var settings: MeetingSettings
  /// Who may start a room: teachers and coaches.
  package var moderators: [Person]
  /// Who holds a link; `nil`: there is no list of people.
  package var registrants: [Person]?
  package var panelists: [Person]
  /// Where participants who come early are sent.
  package var page: String?
  /// Never deleted by a plan.
  package var isProtected: Bool
  /// The signed sheet that is kept of each class; `nil`: none.
  package var attendance: AttendanceSheet?
  /// The announcements that live and die with this meeting, sorted by name.
  package var announcements: [Announcement]
  /// Addresses that this meeting had before (`moved_from`).
  package var movedFrom: Address?

  package init(
    kind: MeetingKind, account: String, group: String, title: String, description: String,
    host: HostChoice, alternativeHosts: [String], zone: String, timing: Timing,
    settings: MeetingSettings, moderators: [Person], registrants: [Person]?,
    panelists: [Person], page: String?, isProtected: Bool,
    attendance: AttendanceSheet?, announcements: [Announcement], movedFrom: Address?
  ) {
    self.kind = kind
    self.account = account
    self.group = group
    self.title = title
    self.description = description
    self.host = host
    self.alternativeHosts = alternativeHosts
    self.zone = zone
    self.timing = timing
    self.settings = settings
    self.moderators = moderators
    self.registrants = registrants
    self.panelists = panelists
    self.page = page
    self.isProtected = isProtected
    self.attendance = attendance
    self.announcements = announcements
    self.movedFrom = movedFrom
  }
}

/// Who hosts.
package enum HostChoice: Hashable, Sendable, Codable {
  /// A user of the account.
  case user(String)
  /// Any free host of the account; with a name, only hosts whose e-mail begins with it (`pool:studio`).
  case pool(String?)
  /// Rooms have no host.
  case none
}

/// When people meet.
package struct Timing: Hashable, Sendable, Codable {
  package var shape: Shape
  /// Sorted by original start; empty for a standing room without times.
  package var occurrences: [Occurrence]
  /// Minutes before the start at which a room opens.
  package var openBefore: Int
  /// Minutes after the end at which a room closes.
  package var closeAfter: Int

  /// How the occurrences become remote objects.
  package enum Shape: String, Hashable, Sendable, Codable {
    /// One-off meetings and series, as few as possible.
    case scheduled
    /// One remote meeting without a time (Zoom type 3), whatever the occurrences (`standing`, `one_link`).
    case standing
  }

  package init(shape: Shape, occurrences: [Occurrence], openBefore: Int, closeAfter: Int) {
    self.shape = shape
    self.occurrences = occurrences
    self.openBefore = openBefore
    self.closeAfter = closeAfter
  }
}
