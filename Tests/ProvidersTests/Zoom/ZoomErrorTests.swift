import CivilTime
import Domain
import Ports
import Testing

@testable import Providers

@Suite("Refusals of Zoom")
struct ZoomErrorTests {
  private static let create = Call.create(
    RemoteSpec(attributes: Samples.attributes(), timing: Samples.single), mark: Samples.mark)
  private static let read = Call.read(id: "9", kind: .meeting)
  private static let register = Call.register(id: "9", kind: .meeting, [Samples.ada])
  private static let batch = Call.register(
    id: "9", kind: .webinar, [Samples.ada, Samples.nameless])

  private static func error(
    _ status: Int, _ body: String, during call: Call = read, headers: [HTTPHeader] = []
  ) -> ProviderError {
    ZoomErrors.error(
      HTTPResponse(status: status, headers: headers, body: Array(body.utf8)), during: call,
      hiding: ["s3cret"], now: Samples.instant("2027-01-20T09:00:00Z"))
  }

  static let table: [(Int, Int, Call, Rejection.Kind, String)] = [
    (
      400, 124, read, .credentials,
      "Zoom does not take this kind of app: make a Server-to-Server OAuth app and name its ids in rooster.yaml."
    ),
    (
      400, 4700, read, .scope(nil),
      "The Zoom app lacks a scope: add it to the app on marketplace.zoom.us."
    ),
    (400, 300, create, .invalid, "Zoom does not take what was sent."),
    (404, 300, read, .invalid, "Zoom does not take what was sent."),
    (400, 300, batch, .batch, "Zoom does not take these people in one call."),
    (400, 303, batch, .batch, "Zoom registers people for this meeting one by one only."),
    (
      400, 200, create, .licence,
      "The host room-01@example.edu lacks the plan, licence or permission for this: assign it in Zoom, or name another host."
    ),
    (
      404, 1001, create, .host,
      "The host room-01@example.edu is no user of this Zoom account: check its e-mail address."
    ),
    (
      400, 1001, create, .host,
      "The host room-01@example.edu is no user of this Zoom account: check its e-mail address."
    ),
    (404, 1001, register, .notFound, "Zoom has no such meeting."),
    (
      400, 1010, create, .host,
      "The host room-01@example.edu is no user of this Zoom account: check its e-mail address."
    ),
    (404, 1010, read, .host, "The host is no user of this Zoom account: check its e-mail address."),
    (
      400, 1120, create, .host,
      "The host room-01@example.edu has not accepted the invitation to the Zoom account yet."
    ),
    (
      400, 3161, create, .host,
      "The host room-01@example.edu may not host or schedule: allow it in Zoom, or name another host."
    ),
    (404, 3001, read, .notFound, "Zoom has no such meeting."),
    (400, 3001, read, .notFound, "Zoom has no such meeting."),
    (400, 3002, read, .running, "The meeting is in progress."),
    (400, 3003, read, .other, "The meeting belongs to another host, or people of it are blocked."),
    (400, 3007, read, .other, "The meeting has ended."),
    (400, 3018, read, .other, "The id is a personal meeting id, which is left alone."),
    (
      400, 3027, register, .invalid,
      "A host or alternative host cannot register for the own meeting."
    ),
    (400, 3034, register, .invalid, "Registration for this meeting wants a work e-mail address."),
    (400, 3035, register, .invalid, "The meeting has as many registrants as it can hold."),
    (400, 3037, read, .other, "The id is that of an audio conference, which is left alone."),
    (400, 3038, register, .invalid, "The meeting is over, so nobody can register any more."),
    (400, 3043, register, .invalid, "The meeting has as many registrants as it can hold."),
    (400, 3079, register, .invalid, "Zoom does not know this registrant."),
    (
      400, 3063, read, .other,
      "A meeting that runs on the institution's own servers cannot be ended."
    ),
    (
      400, 404, register, .invalid,
      "Registration is not enabled for this meeting: set `registration: list`."
    ),
    (400, 4400, read, .invalid, "The feature is switched off in the Zoom account."),
    (
      400, 4505, read, .invalid,
      "The webinar is a simulated live one, which cannot be changed this way."
    ),
    (404, 5110, read, .invalid, "The account has no such tracking field: define it in Zoom."),
    (
      403, 2306, read, .other,
      "Zoom hides meetings that were scheduled for others: allow it in the account's settings, or meetings of an interrupted run cannot be found."
    ),
    (400, 9999, read, .other, "Zoom refused (400)."),
  ]

  @Test(arguments: table.indices)
  func `status and code are read together`(row: Int) {
    let (status, code, call, kind, message) = Self.table[row]
    #expect(
      Self.error(status, #"{"code":\#(code),"message":""}"#, during: call)
        == .rejected(Rejection(kind: kind, code: "\(status)/\(code)", message: message)))
  }

  @Test(arguments: [
    ("Cannot access webinar info.", Rejection.Kind.invalid),
    ("You can not schedule for that user", .host),
    ("Registration has not been enabled", .invalid), ("This domain is blocked", .invalid),
  ])
  func `code 3000 has many meanings, told by the message`(message: String, kind: Rejection.Kind) {
    guard case .rejected(let rejection) = Self.error(400, #"{"code":3000,"message":"\#(message)"}"#)
    else {
      Issue.record("not a refusal")
      return
    }
    #expect(rejection.kind == kind)
    #expect(rejection.message.hasSuffix("(Answer: \(message))"))
  }

  @Test(arguments: [
    #"{"code":4711,"message":"Invalid access token, does not contain scopes:[meeting:write:meeting, meeting:write:meeting:admin]."}"#,
    #"{"code":4711,"message":"Invalid access token, does not contain scopes:["meeting:write:meeting","meeting:write:meeting:admin"]."}"#,
  ])
  func `the scope that lacks is named, even when the body is no JSON`(body: String) {
    guard case .rejected(let rejection) = Self.error(400, body) else {
      Issue.record("not a refusal")
      return
    }
    #expect(rejection.kind == .scope("meeting:write:meeting:admin"))
    #expect(rejection.code == "400/4711")
    #expect(
      rejection.message.hasPrefix(
        "The Zoom app lacks the scope meeting:write:meeting:admin: add it to the app on "
          + "marketplace.zoom.us."))
  }

  @Test func `each field that Zoom names is passed on`() {
    #expect(
      Self.error(
        400,
        #"{"code":300,"message":"Validation Failed.","errors":[{"field":"start_time","message":"Invalid field."}]}"#,
        during: Self.create)
        == .rejected(
          Rejection(
            kind: .invalid, code: "400/300",
            message: "Zoom does not take what was sent. "
              + "(Answer: Validation Failed. start_time: Invalid field.)")))
  }

  @Test(arguments: [400, 403, 404, 302])
  func `a page of a proxy is no answer of Zoom, and not a missing meeting`(status: Int) {
    guard
      case .rejected(let rejection) = Self.error(status, "<html><body>404 Not Found</body></html>")
    else {
      Issue.record("not a refusal")
      return
    }
    #expect(rejection.kind == .other)
    #expect(rejection.code == "\(status)")
    #expect(!rejection.message.contains("html"))
  }

  @Test(arguments: [500, 502, 503, 504, 408])
  func `a server error leaves a create unknown, and lets everything else be repeated`(status: Int) {
    #expect(
      Self.error(status, "<html>", during: Self.create)
        == .outcomeUnknown("Zoom answered \(status), so the meeting may have been made."))
    for call in [Self.read, Self.register, Self.batch] {
      #expect(
        Self.error(status, "<html>", during: call)
          == .unavailable(.busy(reason: "Zoom answered \(status).", afterSeconds: nil)))
    }
  }

  @Test func `no answer leaves a create unknown`() {
    #expect(
      ZoomErrors.error(.lost("timed out"), during: Self.create)
        == .outcomeUnknown(
          "No answer came from Zoom (timed out), so the meeting may have been made."))
    #expect(
      ZoomErrors.error(.lost("timed out"), during: Self.read)
        == .unavailable(
          .busy(reason: "No answer came from Zoom (timed out).", afterSeconds: nil)))
    for call in [Self.create, Self.read] {
      #expect(
        ZoomErrors.error(.notSent("no such host"), during: call)
          == .unavailable(
            .busy(
              reason: "Zoom was not reached (no such host): check the network, and api_url and "
                + "oauth_url in rooster.yaml if they are set.", afterSeconds: nil)))
    }
  }

  @Test(arguments: ["<html>ok</html>", "", #"{"topic":"no id"}"#])
  func `an unreadable success leaves a create unknown`(body: String) async throws {
    guard case .create(let spec, let mark) = Self.create else { return }
    let conversion = ZoomConversion(zones: try Samples.zones(), key: Samples.key)
    let sent = try conversion.body(creating: spec, mark: mark)
    let error = try await ZoomBench.failure(
      of: Self.create,
      [
        Exchange(
          .post, "\(ZoomBench.api)/users/room-01%40example.edu/meetings",
          body: String(decoding: sent.bytes, as: UTF8.self), status: 201, answer: body)
      ])
    #expect(
      error
        == .outcomeUnknown(
          "Zoom answered 201 with something that is not its API's answer, so the meeting may have "
            + "been made."))
  }

  @Test func `no message holds a link or a secret`() {
    guard
      case .rejected(let rejection) = Self.error(
        400,
        #"{"code":300,"message":"Passcode s3cret is weak, see https://zoom.us/s/1?zak=x for more"}"#
      )
    else {
      Issue.record("not a refusal")
      return
    }
    #expect(
      rejection.message
        == "Zoom does not take what was sent. (Answer: Passcode *** is weak, see (link) for more)")
  }
}
