import Domain
import Ports

/// The two kinds of thing that Zoom schedules.
enum ZoomFamily: String, CaseIterable, Hashable, Sendable, Codable {
  case meeting
  case webinar
}

/// What can be done to a meeting or webinar.
enum ZoomAction: String, CaseIterable, Hashable, Sendable {
  case list, create, read, update, delete, status
  case addRegistrant = "registrant.add"
  case addRegistrants = "registrant.batch"
  case listRegistrants = "registrant.list"
  case changeRegistrants = "registrant.status"
  case deleteRegistrant = "registrant.delete"
  case listPanelists = "panelist.list"
  case addPanelists = "panelist.add"
  case deletePanelists = "panelist.delete-all"
  case deletePanelist = "panelist.delete"
}

/// An operation of Zoom's API.
enum ZoomOperation: Hashable, Sendable {
  case listUsers
  case readUser
  case readUserSettings
  case item(ZoomFamily, ZoomAction)

  /// The name by which faults and counters know it: `zoom.meeting.create`.
  var name: String {
    switch self {
    case .listUsers: "zoom.user.list"
    case .readUser: "zoom.user.read"
    case .readUserSettings: "zoom.user.settings"
    case .item(let family, let action): "zoom.\(family.rawValue).\(action.rawValue)"
    }
  }

  /// The operation of that name.
  static func named(_ name: String) -> ZoomOperation? {
    let items = ZoomFamily.allCases.flatMap { family in
      ZoomAction.allCases.map { ZoomOperation.item(family, $0) }
    }
    return ([.listUsers, .readUser, .readUserSettings] + items).first { $0.name == name }
  }

  /// The label that its rate limit hangs on (docs/providers.md, Zoom 2.1, 3 and 4).
  var category: RequestCategory {
    switch self {
    case .listUsers, .readUserSettings: .medium
    case .readUser: .light
    case .item(_, let action):
      switch action {
      case .create, .read, .update, .delete, .status, .addRegistrant, .deleteRegistrant,
        .deletePanelists, .deletePanelist:
        .light
      case .list, .listRegistrants, .changeRegistrants, .listPanelists, .addPanelists: .medium
      case .addRegistrants: .heavy
      }
    }
  }

  /// The granular scope it needs.
  var scope: String {
    switch self {
    case .listUsers: "user:read:list_users:admin"
    case .readUser: "user:read:user:admin"
    case .readUserSettings: "user:read:settings:admin"
    case .item(let family, let action): Self.scope(family.rawValue, action)
    }
  }

  private static func scope(_ family: String, _ action: ZoomAction) -> String {
    let scope =
      switch action {
      case .list: "read:list_\(family)s"
      case .create: "write:\(family)"
      case .read: "read:\(family)"
      case .update: "update:\(family)"
      case .delete: "delete:\(family)"
      case .status: "update:status"
      case .addRegistrant: "write:registrant"
      case .addRegistrants: "write:batch_registrants"
      case .listRegistrants: "read:list_registrants"
      case .changeRegistrants: "update:registrant_status"
      case .deleteRegistrant: "delete:registrant"
      case .listPanelists: "read:list_panelists"
      case .addPanelists: "write:panelist"
      case .deletePanelists, .deletePanelist: "delete:panelist"
      }
    return "\(family):\(scope):admin"
  }
}
