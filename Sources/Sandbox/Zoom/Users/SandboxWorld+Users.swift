import Digests
import Domain
import Ports

extension SandboxWorld {
  /// The user that a path or body names, by e-mail or id. Unknown e-mails become users when the
  /// options say so. `me` is nobody: a Server-to-Server app acts for no user.
  mutating func user(_ name: String, in account: String) throws(ZoomError) -> ZoomUser {
    let asID = ZoomUserKey(account: account, name: name)
    if let key = state.userIDs[asID], let user = state.users[key] { return user }
    let email = name.lowercased()
    if let user = state.users[ZoomUserKey(account: account, name: email)] { return user }
    guard let host = knownHost(email) else { throw .unknownUser(name) }
    let user = ZoomUser(
      account: account, email: email,
      id: String(Base64.encodeURLSafe(Digest.sha256("\(account)\n\(email)")).prefix(22)),
      licence: host.licence, webinarCapacity: host.webinarCapacity,
      timeZone: options.hostTimeZone)
    commit(.user(user))
    return user
  }

  private func knownHost(_ email: String) -> SandboxHost? {
    if let host = options.hosts.first(where: { $0.email.lowercased() == email }) { return host }
    switch options.unknownHosts {
    case .refused: return nil
    case .provisioned(let capacity):
      guard Rules.isEmail(email) else { return nil }
      return SandboxHost(email: email, licence: .licensed, webinarCapacity: capacity)
    }
  }

  mutating func listUsers(_ call: ZoomCall) throws(ZoomError) -> HTTPResponse {
    for host in options.hosts { _ = try user(host.email, in: call.account) }
    let users = state.users.values.filter { $0.account == call.account }.sorted { $0.key < $1.key }
    let size = try Rules.pageSize(call.parameters, largest: 2000)
    let page = try page(
      of: users, size: size, call, about: "users")
    var answer: JSONValue = [
      "page_size": .whole(size), "total_records": .whole(users.count),
      "next_page_token": .text(page.next),
    ]
    answer.set("users", .list(page.elements.map { Self.description(of: $0) }))
    return .json(200, answer)
  }

  mutating func readUser(_ call: ZoomCall) throws(ZoomError) -> HTTPResponse {
    .json(200, Self.description(of: try user(call.route.user, in: call.account)))
  }

  mutating func readUserSettings(_ call: ZoomCall) throws(ZoomError) -> HTTPResponse {
    let user = try user(call.route.user, in: call.account)
    let concurrency: JSONValue =
      switch options.plan {
      case .free, .pro: "Basic"
      case .business, .education, .enterprise: "Plus"
      }
    let feature: JSONValue = [
      "meeting_capacity": user.isLicensed ? 300 : 100,
      "webinar": .truth(user.webinarCapacity != nil),
      "webinar_capacity": .whole(user.webinarCapacity ?? 0),
      "concurrent_meeting": user.isLicensed ? concurrency : "None",
    ]
    return .json(
      200,
      [
        "feature": feature,
        "schedule_meeting": [
          "require_password_for_scheduling_new_meetings": true, "join_before_host": false,
        ],
        "in_meeting": ["waiting_room": false],
      ])
  }

  private static func description(of user: ZoomUser) -> JSONValue {
    [
      "id": .text(user.id), "email": .text(user.email), "type": .whole(user.licence.rawValue),
      "status": "active", "timezone": .text(user.timeZone), "first_name": "Sandbox",
      "last_name": .text(String(user.email.prefix { $0 != "@" })),
    ]
  }
}
