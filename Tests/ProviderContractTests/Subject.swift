import CivilTime
import Diagnostics
import Domain
import Ports
import Providers
import Sandbox

/// A provider that has to keep the contract of `Provider`, in front of a simulated world.
enum Subject: String, CaseIterable, Sendable {
  case zoomMeeting, zoomWebinar, bigBlueButton

  var kind: MeetingKind {
    switch self {
    case .zoomMeeting: .meeting
    case .zoomWebinar: .webinar
    case .bigBlueButton: .room
    }
  }

  var host: String {
    switch self {
    case .zoomMeeting, .zoomWebinar: "room-01@example.edu"
    case .bigBlueButton: ""
    }
  }

  /// Something to make.
  func spec(_ title: String = "Algorithms") -> RemoteSpec {
    let timing: RemoteTiming =
      switch self {
      case .zoomMeeting, .zoomWebinar:
        .single(start: Self.local("2027-03-10T15:00"), minutes: 90)
      case .bigBlueButton:
        .window(
          original: Self.local("2027-01-20T10:00"), opens: Self.now,
          closes: Self.now.adding(minutes: 90))
      }
    return RemoteSpec(
      attributes: RemoteAttributes(
        kind: kind, seed: Address("CS101/lecture"), host: host, title: title,
        description: "Bring a laptop.", zone: "Europe/Amsterdam", settings: MeetingSettings(),
        alternativeHosts: [], hasRegistrants: false, page: nil),
      timing: timing)
  }

  /// How a create is called where faults are asked for.
  var createOperation: String {
    switch self {
    case .zoomMeeting: "zoom.meeting.create"
    case .zoomWebinar: "zoom.webinar.create"
    case .bigBlueButton: "bbb.create"
    }
  }

  /// How a read is called where faults are asked for.
  var readOperation: String {
    switch self {
    case .zoomMeeting: "zoom.meeting.read"
    case .zoomWebinar: "zoom.webinar.read"
    case .bigBlueButton: "bbb.getMeetingInfo"
    }
  }

  /// An id that has the right form and that nothing has.
  var unknownID: String {
    switch self {
    case .zoomMeeting, .zoomWebinar: "81234567890"
    case .bigBlueButton: "rooster-none"
    }
  }

  static let now = Instant(utc: local("2027-01-20T09:00"))
  static let key = WorkspaceKey(Secret("workspace-key"))

  static func local(_ text: String) -> CivilDateTime {
    guard let local = CivilDateTime(parsing: text) else {
      preconditionFailure("not a local time: \(text)")
    }
    return local
  }
}
