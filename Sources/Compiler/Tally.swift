package import Domain

/// How much a schedule file or a workspace holds.
package struct Tally: Hashable, Sendable {
  /// Zoom meetings.
  package var meetings = 0
  /// Zoom webinars.
  package var webinars = 0
  /// BigBlueButton rooms.
  package var rooms = 0
  /// The dates of all of these.
  package var occurrences = 0
  /// Announcements that belong to no meeting.
  package var announcements = 0

  /// Nothing.
  package init() {}

  /// Counts a meeting, webinar or room.
  package mutating func count(_ kind: MeetingKind, occurrences: Int) {
    switch kind {
    case .meeting: meetings += 1
    case .webinar: webinars += 1
    case .room: rooms += 1
    }
    self.occurrences += occurrences
  }

  /// Adds what another one counted.
  package mutating func add(_ other: Tally) {
    meetings += other.meetings
    webinars += other.webinars
    rooms += other.rooms
    occurrences += other.occurrences
    announcements += other.announcements
  }
}
