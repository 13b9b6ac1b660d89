import CivilTime
import Domain

/// A meeting, webinar or room as it is shown.
struct CalendarMeeting: Hashable {
  let address: Address
  let kind: MeetingKind
  let account: String
  let title: String
  let description: String
  /// What it belongs to: `CS101 Algorithms`.
  let group: String
  /// The courses that share it, its own first.
  let courses: [String]
  /// Who hosts: an address, `pool` when nobody has been chosen yet, and empty for rooms.
  let host: String
  /// Teachers and coaches.
  let teachers: [Person]
  let page: String?
  /// The zone of its own times.
  let zone: Zone

  /// - Parameters:
  ///   - courses: other courses that share it.
  ///   - recordedHost: the host that the pool gave it at the last apply.
  init(
    _ meeting: Meeting, at address: Address, sharedWith courses: [String], recordedHost: String?,
    zone: Zone
  ) {
    self.address = address
    kind = meeting.kind
    account = meeting.account
    title = meeting.title
    description = meeting.description
    group = meeting.group
    self.courses = [address.head] + courses
    host =
      switch meeting.host {
      case .user(let email): email
      case .pool(let name): recordedHost ?? (name.map { "pool:\($0)" } ?? "pool")
      case .none: ""
      }
    teachers = meeting.moderators
    page = meeting.page
    self.zone = zone
  }
}
