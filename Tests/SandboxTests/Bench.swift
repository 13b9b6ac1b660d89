import CivilTime
import Digests
import Domain
import Ports

@testable import Sandbox

/// A sandbox with a token and a clock that a test moves.
struct Bench {
  /// Monday 2027-01-18T09:00:00Z.
  static let monday = Instant(secondsSinceEpoch: 1_800_262_800)

  var world: SandboxWorld
  var now = Bench.monday
  var milliseconds: Int64 = 0
  var token = ""

  init(_ adjust: (inout SandboxOptions) -> Void = { _ in }) throws {
    var options = SandboxOptions()
    adjust(&options)
    let zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    world = SandboxWorld(options: options, zones: zones)
    fetchToken()
  }

  mutating func fetchToken(account: String = "acc", client: String = "app", secret: String = "s") {
    let reply = tokenReply(account: account, client: client, secret: secret)
    token = JSONReader.value(of: reply?.body ?? [])?["access_token"]?.text ?? ""
  }

  mutating func tokenReply(
    account: String, client: String, secret: String, grant: String = "account_credentials"
  ) -> HTTPResponse? {
    send(
      .post, "/zoom/oauth/token",
      headers: [
        HTTPHeader("Authorization", "Basic \(Base64.encode(Array("\(client):\(secret)".utf8)))"),
        HTTPHeader("Content-Type", "application/x-www-form-urlencoded"),
      ], body: "grant_type=\(grant)&account_id=\(account)")
  }

  mutating func send(
    _ method: HTTPRequest.Method, _ path: String, headers: [HTTPHeader] = [], body: String = ""
  ) -> HTTPResponse? {
    milliseconds += 1000
    return reply(method, path, headers: headers, body: body).response
  }

  mutating func reply(
    _ method: HTTPRequest.Method, _ path: String, headers: [HTTPHeader] = [], body: String = ""
  ) -> SandboxReply {
    world.respond(
      to: HTTPRequest(
        method: method, url: "http://127.0.0.1:9\(path)", headers: headers,
        body: Array(body.utf8), timeout: 30), at: now, milliseconds: milliseconds)
  }

  var zoomHeaders: [HTTPHeader] {
    [
      HTTPHeader("Authorization", "Bearer \(token)"),
      HTTPHeader("Content-Type", "application/json"),
    ]
  }

  /// An answer of Zoom's in the form the tables of the tests use.
  struct Answer: Equatable, CustomStringConvertible {
    var status: Int
    var body: JSONValue
    var headers: [String: String] = [:]

    var description: String { "\(status) \(String(decoding: body.bytes, as: UTF8.self))" }
    var code: Int64? { body["code"]?.integer }
    var message: String? { body["message"]?.text }
    var id: Int64 { body["id"]?.integer ?? 0 }
    /// `400/300 Validation Failed. (topic: …)`.
    var refusal: String {
      let fields = (body["errors"]?.list ?? []).map {
        "\($0["field"]?.text ?? ""): \($0["message"]?.text ?? "")"
      }
      let tail = fields.isEmpty ? "" : " (\(fields.joined(separator: ", ")))"
      return "\(status)/\(code ?? 0) \(message ?? "")\(tail)"
    }
  }

  mutating func zoom(_ method: HTTPRequest.Method, _ path: String, _ body: String = "") -> Answer {
    guard let response = send(method, "/zoom/v2" + path, headers: zoomHeaders, body: body) else {
      return Answer(status: 0, body: .null)
    }
    return Answer(
      status: response.status, body: JSONReader.value(of: response.body) ?? .null,
      headers: Dictionary(
        response.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }))
  }

  mutating func create(_ body: String, host: String = "ada@example.edu") -> Answer {
    zoom(.post, "/users/\(host)/meetings", body)
  }

  /// The id of a one-off meeting on 2027-03-15 at 09:00 UTC, with these further members.
  mutating func meeting(_ members: String = "") -> Int64 {
    create(
      #"{"type":2,"topic":"T","start_time":"2027-03-15T09:00:00Z","duration":60\#(members)}"#
    ).id
  }

  static let weekly =
    #"{"type":8,"topic":"S","start_time":"2027-03-15T10:00:00","timezone":"Europe/Amsterdam","#
    + #""duration":90,"recurrence":{"type":2,"repeat_interval":1,"weekly_days":"2","end_times":4}}"#

  /// A call to the BigBlueButton server, signed.
  mutating func room(
    _ call: String, _ query: String, method: HTTPRequest.Method = .get,
    headers: [HTTPHeader] = [], body: String = "", server: String = ""
  ) -> String {
    let checksum = Hexadecimal.encode(Digest.sha256(call + query + "sandbox-secret"))
    let mark = query.isEmpty ? "" : "&"
    let response = send(
      method, "/bbb/\(server)bigbluebutton/api/\(call)?\(query)\(mark)checksum=\(checksum)",
      headers: headers, body: body)
    guard let response else { return "lost" }
    return response.status == 200
      ? String(decoding: response.body, as: UTF8.self)
      : "\(response.status) \(response.header("Location") ?? "")"
  }

  /// The text of the first element of that name.
  static func element(_ name: String, of xml: String) -> String {
    guard let start = xml.ranges(of: "<\(name)>").first,
      let end = xml.ranges(of: "</\(name)>").first
    else { return "" }
    return String(xml[start.upperBound..<end.lowerBound])
  }
}
