/// What `rooster status --format json` prints, as far as tests look at it.
struct StatusDocument: Decodable {
  var format_version: String
  var addresses: [Row]

  struct Row: Decodable {
    var address: String
    var state: String
    var remote_ids: [String]
  }

  /// Zoom's ids, which are numbers; those of rooms are not.
  var zoomIDs: [String] {
    addresses.flatMap(\.remote_ids).filter { $0.allSatisfy(\.isNumber) }.sorted()
  }
}

/// What `rooster plan --format json` prints (`docs/plan-format.md`).
struct PlanDocument: Decodable {
  var format_version: String
  var workspace: String
  var state_serial: Int
  var planned_at: String
  var fingerprint: String
  var summary: Summary
  var actions: [Action]
  var warnings: [Finding]
  var quotas: [Quota]
  var impact: [Remark]
  var stops: [Remark]

  struct Summary: Decodable, Equatable {
    var create: Int
    var update: Int
    var replace: Int
    var delete: Int
    var unchanged: Int
    var later: Int
    var blocked: Int
  }

  struct Action: Decodable {
    var address: String
    var action: String
    var kind: String
    var account: String?
    var host: String?
    var reason: String
    var not_before: String?
    var changes: [Change]
    var requests: Requests
    var origin: Origin?
  }

  struct Change: Decodable, Equatable {
    var path: String
    var before: String?
    var after: String?
  }

  struct Requests: Decodable, Equatable {
    var light: Int
    var medium: Int
    var heavy: Int
    var host_daily: Int
  }

  struct Origin: Decodable, Equatable {
    var file: String
    var line: Int
    var column: Int
  }

  struct Finding: Decodable {
    var code: String
    var message: String
  }

  struct Quota: Decodable, Equatable {
    var account: String
    var host: String?
    var limit: Int
    var used: Int
    var planned: Int
    var deferred: Int
  }

  struct Remark: Decodable, Equatable {
    var kind: String
    var text: String
  }
}
