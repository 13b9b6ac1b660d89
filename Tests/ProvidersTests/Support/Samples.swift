import CivilTime
import Diagnostics
import Domain
import Ports

@testable import Providers

/// Values that several tests share.
enum Samples {
  static let key = WorkspaceKey(Secret("workspace-key"))
  static let mark = Mark("0123456789abcdef0123")
  static let seed = Address("CS101/lecture")
  static let ada = Person(email: "Ada@Example.edu", firstName: "Ada", lastName: "Lovelace")
  static let nameless = Person(email: "x9@example.edu", firstName: "", lastName: "")

  static func zones() throws -> ZoneDatabase {
    try ZoneDatabase(directory: "/usr/share/zoneinfo")
  }

  static func local(_ text: String) -> CivilDateTime {
    guard let local = CivilDateTime(parsing: text) else {
      preconditionFailure("not a local time: \(text)")
    }
    return local
  }

  static func instant(_ text: String) -> Instant {
    guard let instant = Instant(parsing: text) else {
      preconditionFailure("not an instant: \(text)")
    }
    return instant
  }

  static func attributes(
    _ kind: MeetingKind = .meeting, _ change: (inout RemoteAttributes) -> Void = { _ in }
  ) -> RemoteAttributes {
    var attributes = RemoteAttributes(
      kind: kind, seed: seed, host: kind == .room ? "" : "room-01@example.edu",
      title: "Algorithms: Lecture", description: "", zone: "Europe/Amsterdam",
      settings: MeetingSettings(), alternativeHosts: [], hasRegistrants: false, page: nil)
    change(&attributes)
    return attributes
  }

  static let single = RemoteTiming.single(start: local("2027-03-10T15:00"), minutes: 90)
  static let weekly = RemoteTiming.series(
    Series(
      rule: .weekly(every: 1, days: [.monday, .sunday]), start: local("2027-03-21T10:00"),
      minutes: 60, count: 4))

  static func meeting(
    _ kind: MeetingKind = .meeting, _ change: (inout Meeting) -> Void = { _ in }
  ) -> Meeting {
    var settings = MeetingSettings()
    settings.passcode = .auto
    var meeting = Meeting(
      kind: kind, account: "a", group: "CS101 Algorithms", title: "Algorithms: Lecture",
      description: "", host: kind == .room ? .none : .user("room-01@example.edu"),
      alternativeHosts: [], zone: "Europe/Amsterdam",
      timing: Timing(shape: .scheduled, occurrences: [], openBefore: 15, closeAfter: 30),
      settings: settings, moderators: [ada], registrants: nil, panelists: [], page: nil,
      isProtected: false, attendance: nil, announcements: [], movedFrom: nil)
    change(&meeting)
    return meeting
  }

  static let place = Place(file: "schedules/rooster.yaml", line: 12, column: 3)

  static func zoomAccount(plan: ZoomPlan = .business, subAccount: String? = nil) -> ZoomAccount {
    let secret = SecretReference(source: .variable("X"), place: place)
    return ZoomAccount(
      accountID: secret, clientID: secret, clientSecret: secret, plan: plan,
      hosts: [
        Host(email: "room-01@example.edu", concurrent: nil, webinar: nil, place: place),
        Host(email: "studio@example.edu", concurrent: nil, webinar: 500, place: place),
      ],
      apiURL: "https://api.zoom.us/v2", oauthURL: "https://zoom.us/oauth/token",
      subAccount: subAccount)
  }
}
