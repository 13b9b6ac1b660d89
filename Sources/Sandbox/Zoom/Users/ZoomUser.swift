/// A user within an account, by e-mail in lower case (or by id, where ids are looked up).
struct ZoomUserKey: Hashable, Comparable, Sendable, Codable {
  var account: String
  var name: String

  static func < (left: ZoomUserKey, right: ZoomUserKey) -> Bool {
    (left.account, left.name) < (right.account, right.name)
  }
}

/// A user of an account, who may host.
struct ZoomUser: Hashable, Sendable, Codable {
  var account: String
  var email: String
  var id: String
  var licence: SandboxHost.Licence
  var webinarCapacity: Int?
  var timeZone: String

  var key: ZoomUserKey { ZoomUserKey(account: account, name: email) }
  var idKey: ZoomUserKey { ZoomUserKey(account: account, name: id) }
  var isLicensed: Bool { licence == .licensed }
}
