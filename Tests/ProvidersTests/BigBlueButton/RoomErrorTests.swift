import Domain
import Ports
import Testing

@testable import Providers

@Suite("Refusals of BigBlueButton")
struct RoomErrorTests {
  private static let create = Call.create(
    RemoteSpec(attributes: Samples.attributes(.room), timing: .standing), mark: Samples.mark)
  private static let read = Call.read(id: "r1", kind: .room)

  private static func error(_ status: Int, _ body: String, during call: Call = read)
    -> ProviderError
  {
    let response = HTTPResponse(status: status, headers: [], body: Array(body.utf8))
    guard let answer = BigBlueButtonAnswer(response) else {
      return BigBlueButtonErrors.error(response, during: call)
    }
    return BigBlueButtonErrors.error(
      answer, status: status, during: call, hiding: [RoomBench.secret])
  }

  private static func flat(_ key: String, _ message: String = "") -> String {
    """
    <response><returncode>FAILED</returncode><messageKey>\(key)</messageKey>
    <message>\(message)</message></response>
    """
  }

  private static func listed(_ key: String) -> String {
    """
    <response><returncode>FAILED</returncode><errors><error><key>\(key)</key>
    <message>Because.</message></error></errors></response>
    """
  }

  private static func json(_ key: String) -> String {
    #"{"response":{"returncode":"FAILED","messageKey":"\#(key)","message":"Because."}}"#
  }

  @Test(arguments: [
    ("checksumError", Rejection.Kind.credentials), ("notFound", .notFound),
    ("invalidMeetingIdentifier", .notFound), ("meetingForciblyEnded", .notFound),
    ("meetingNotFound", .notFound), ("idNotUnique", .invalid), ("sizeError", .invalid),
    ("validationError", .invalid), ("missingParamMeetingID", .invalid),
    ("missingParameters", .invalid), ("missingParameterName", .invalid),
    ("missingParameterMeetingID", .invalid), ("unsupportedContentType", .invalid),
    ("notImplemented", .other), ("unsupportedRequest", .other), ("somethingNew", .other),
  ])
  func `the key decides, in every shape and with every status`(key: String, kind: Rejection.Kind) {
    for body in [Self.flat(key), Self.listed(key), Self.json(key)] {
      for status in [200, 400, 500] {
        guard case .rejected(let rejection) = Self.error(status, body) else {
          Issue.record("not a refusal: \(key)")
          return
        }
        #expect(rejection.kind == kind)
        #expect(rejection.code == key)
      }
    }
  }

  @Test func `a refused checksum says what to check`() {
    #expect(
      Self.error(200, Self.flat("checksumError", "Checksums do not match"))
        == .rejected(
          Rejection(
            kind: .credentials, code: "checksumError",
            message:
              "The server refuses the checksum: check secret of the account in rooster.yaml, "
              + "and checksum (servers before 2.5 know sha1 and sha256 only). "
              + "(Answer: Checksums do not match)")))
    guard case .rejected(let rejection) = Self.error(401, "Unauthorized") else {
      Issue.record("not a refusal")
      return
    }
    #expect(rejection.kind == .credentials)
  }

  @Test func `what may pass is tried again`() {
    for body in [
      Self.listed("nonUniqueVoiceBridge"), Self.flat("serverUnavailable"),
      Self.flat("serverTagUnavailable"), Self.flat("", "No Node available."),
    ] {
      for call in [Self.create, Self.read] {
        guard case .unavailable(.busy) = Self.error(200, body, during: call) else {
          Issue.record("not busy: \(body)")
          return
        }
      }
    }
  }

  @Test func `an error without a key is told with its words`() {
    #expect(
      Self.error(200, Self.flat("", "Something else."))
        == .rejected(
          Rejection(
            kind: .other, code: "200",
            message: "The server refused. (Answer: Something else.)")))
  }

  @Test(arguments: [
    (502, "<html>Bad Gateway</html>"), (504, ""), (500, "<response><returncode>"),
    (408, ""), (200, "<html>Welcome</html>"), (200, ""), (200, "{}"),
  ])
  func `after what is no answer a create is unknown, and a read is tried again`(
    status: Int, body: String
  ) {
    guard case .outcomeUnknown(let message) = Self.error(status, body, during: Self.create),
      case .unavailable(.busy) = Self.error(status, body, during: Self.read)
    else {
      Issue.record("\(status) \(body)")
      return
    }
    #expect(message.hasSuffix("so the room may be open."))
  }

  @Test(arguments: [400, 404, 302])
  func `another page is a wrong address, and not a missing room`(status: Int) {
    #expect(
      Self.error(status, "<html>404</html>")
        == .rejected(
          Rejection(
            kind: .other, code: "\(status)",
            message: "The answer (\(status)) is not one of BigBlueButton's API: check url in "
              + "rooster.yaml, which ends with /bigbluebutton/.")))
  }

  @Test func `failures of the network say what may have happened`() {
    #expect(
      BigBlueButtonErrors.error(.notSent("refused"), during: Self.create)
        == .unavailable(
          .busy(
            reason: "The server was not reached (refused): check the network, and url in "
              + "rooster.yaml.", afterSeconds: nil)))
    // Platforms may name the URL, which holds a checksum.
    let lost = HTTPError.lost("timeout of https://bbb.example.edu/api/create?checksum=abc")
    #expect(
      BigBlueButtonErrors.error(lost, during: Self.create)
        == .outcomeUnknown(
          "No answer came from the server (timeout of (link)), so the room may be open."))
  }

  @Test func `entities and document types are not read`() {
    let bomb = """
      <!DOCTYPE response [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>
      <response><returncode>SUCCESS</returncode><meetingID>&b;</meetingID></response>
      """
    #expect(XMLTree(parsing: Array(bomb.utf8)) == nil)
    let deep = String(repeating: "<a>", count: 70) + String(repeating: "</a>", count: 70)
    #expect(XMLTree(parsing: Array(deep.utf8)) == nil)
    #expect(XMLTree(parsing: Array("<a><b>1</b></a>".utf8))?["b"]?.text == "1")
  }

  @Test func `no message holds the secret`() {
    guard
      case .rejected(let rejection) = Self.error(
        200, Self.flat("validationError", "bad \(RoomBench.secret)"))
    else {
      Issue.record("not a refusal")
      return
    }
    #expect(rejection.message.hasSuffix("(Answer: bad ***)"))
  }
}
