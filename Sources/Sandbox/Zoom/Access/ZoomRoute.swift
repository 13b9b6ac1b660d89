import Ports

/// A request to Zoom's API, told by its method and path.
struct ZoomRoute: Hashable, Sendable {
  var operation: ZoomOperation
  /// The sub-account of a master account's path.
  var subAccount: String?
  /// The user, by id or e-mail, where the path names one.
  var user = ""
  /// The id of a meeting or webinar, as written.
  var item = ""
  /// The id of a registrant or panelist.
  var part = ""

  /// `nil`: Zoom has no such path with that method, or the sandbox does not know it.
  init?(method: HTTPRequest.Method, path segments: [String]) {
    guard segments.count >= 3, segments[1] == "v2" else { return nil }
    var rest = Array(segments.dropFirst(2))
    if rest.count > 2, rest[0] == "accounts" {
      subAccount = rest[1]
      rest.removeFirst(2)
    }
    switch (rest[0], rest.count) {
    case ("users", 1) where method == .get: operation = .listUsers
    case ("users", 2) where method == .get:
      operation = .readUser
      user = rest[1]
    case ("users", 3):
      guard let found = Self.user(method, rest[2]) else { return nil }
      operation = found
      user = rest[1]
    case ("meetings", 2...4), ("webinars", 2...4):
      let family: ZoomFamily = rest[0] == "meetings" ? .meeting : .webinar
      guard let action = Self.action(method, family, Array(rest.dropFirst(2))) else { return nil }
      operation = .item(family, action)
      item = rest[1]
      if rest.count == 4, action != .changeRegistrants { part = rest[3] }
    default: return nil
    }
  }

  private static func user(_ method: HTTPRequest.Method, _ last: String) -> ZoomOperation? {
    switch (method, last) {
    case (.get, "settings"): .readUserSettings
    case (.get, "meetings"): .item(.meeting, .list)
    case (.post, "meetings"): .item(.meeting, .create)
    case (.get, "webinars"): .item(.webinar, .list)
    case (.post, "webinars"): .item(.webinar, .create)
    default: nil
    }
  }

  private static func action(
    _ method: HTTPRequest.Method, _ family: ZoomFamily, _ rest: [String]
  ) -> ZoomAction? {
    switch (method, rest.first, rest.count) {
    case (.get, nil, _): .read
    case (.patch, nil, _): .update
    case (.delete, nil, _): .delete
    case (.put, "status", 1): .status
    case (.post, "registrants", 1): .addRegistrant
    case (.get, "registrants", 1): .listRegistrants
    case (.put, "registrants", 2) where rest[1] == "status": .changeRegistrants
    case (.delete, "registrants", 2): .deleteRegistrant
    case (.post, "batch_registrants", 1): .addRegistrants
    case (.get, "panelists", 1) where family == .webinar: .listPanelists
    case (.post, "panelists", 1) where family == .webinar: .addPanelists
    case (.delete, "panelists", 1) where family == .webinar: .deletePanelists
    case (.delete, "panelists", 2) where family == .webinar: .deletePanelist
    default: nil
    }
  }
}
