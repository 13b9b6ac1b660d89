import Domain
import Ports

/// Reads the refusals of BigBlueButton, of load balancers and of proxies before them.
enum BigBlueButtonErrors {
  /// The server answered, and said no.
  static func error(
    _ answer: BigBlueButtonAnswer, status: Int, during call: Call, hiding hidden: [String]
  ) -> ProviderError {
    let quote = Quote(answer.message, hiding: hidden)
    switch answer.key {
    case "nonUniqueVoiceBridge":
      // Telephone numbers are drawn at random; the next draw is another one.
      return busy("Two rooms drew the same telephone number." + quote.suffix)
    case "serverUnavailable", "serverTagUnavailable":
      return busy("The load balancer has no free server." + quote.suffix)
    case "internalError":
      return interrupted(during: call, "The server failed" + quote.suffix)
    case "" where answer.message.lowercased().contains("no node"):
      return busy("The load balancer has no free server." + quote.suffix)
    default:
      let (kind, advice) = reading(answer.key)
      let code = answer.key.isEmpty ? "\(status)" : answer.key
      return .rejected(Rejection(kind: kind, code: code, message: advice + quote.suffix))
    }
  }

  /// What came back is no answer of the API.
  static func error(_ response: HTTPResponse, during call: Call) -> ProviderError {
    switch response.status {
    case 200..<300:
      return unreadable(response.status, during: call)
    case 401, 403:
      // b3lb answers a wrong checksum with 401 and a word of text.
      return .rejected(
        Rejection(kind: .credentials, code: "\(response.status)", message: checksumAdvice))
    case 429:
      return busy("The server asks for fewer requests.", after: response.header("Retry-After"))
    case 408, 500...:
      return interrupted(
        during: call, "The server, or a proxy before it, answered \(response.status)")
    default:
      return .rejected(
        Rejection(
          kind: .other, code: "\(response.status)",
          message:
            "The answer (\(response.status)) is not one of BigBlueButton's API: check url in "
            + "rooster.yaml, which ends with /bigbluebutton/."))
    }
  }

  /// Why there is no answer.
  static func error(_ error: HTTPError, during call: Call) -> ProviderError {
    switch error {
    case .notSent(let reason):
      busy(
        "The server was not reached (\(Quote(reason, hiding: []).text)): check the network, and "
          + "url in rooster.yaml.")
    case .lost(let reason):
      interrupted(
        during: call, "No answer came from the server (\(Quote(reason, hiding: []).text))")
    }
  }

  /// The server said SUCCESS and left out what every answer of this call has.
  static var incomplete: ProviderError {
    .rejected(
      Rejection(
        kind: .other, code: "incomplete",
        message: "The server's answer lacks fields that BigBlueButton always sends: check that url "
          + "in rooster.yaml is a BigBlueButton server."))
  }

  /// The room is there for a moment more, and has ended.
  static var notOpen: ProviderError {
    .rejected(
      Rejection(
        kind: .notFound, code: "meetingForciblyEnded", message: "The room has been ended."))
  }

  /// A call that rooms do not have. The planner makes none where there is no calendar.
  static func unsupported(_ what: String) -> ProviderError {
    .rejected(
      Rejection(
        kind: .other, code: "unsupported",
        message: "BigBlueButton \(what)."))
  }

  private static let checksumAdvice =
    "The server refuses the checksum: check secret of the account in rooster.yaml, and checksum "
    + "(servers before 2.5 know sha1 and sha256 only)."

  /// The keys that need a type; the texts beside them vary by version.
  private static func reading(_ key: String) -> (kind: Rejection.Kind, advice: String) {
    switch key {
    case "checksumError":
      (.credentials, checksumAdvice)
    case "notFound", "invalidMeetingIdentifier", "meetingForciblyEnded", "meetingNotFound":
      (.notFound, "The room is not open.")
    case "idNotUnique":
      (
        .invalid,
        "The room is open already, and was made with passwords by something else: end it, and it "
          + "opens again."
      )
    case "sizeError", "validationError", "missingParamMeetingID", "missingParameters",
      "missingParameterName", "missingParameterMeetingID":
      (.invalid, "The server does not take what was sent.")
    case "unsupportedContentType":
      (.invalid, "The server does not take slides in this form.")
    case "notImplemented", "unsupportedRequest":
      (.other, "The load balancer does not know this call.")
    default:
      (.other, "The server refused.")
    }
  }

  private static func unreadable(_ status: Int, during call: Call) -> ProviderError {
    let what = "The server answered \(status) with something that is not its API's answer"
    guard call.isRepeatable else {
      return .outcomeUnknown("\(what), so the room may be open.")
    }
    return busy("\(what): check url in rooster.yaml.")
  }

  private static func interrupted(during call: Call, _ what: String) -> ProviderError {
    call.isRepeatable ? busy("\(what).") : .outcomeUnknown("\(what), so the room may be open.")
  }

  private static func busy(_ reason: String, after seconds: String? = nil) -> ProviderError {
    .unavailable(
      .busy(reason: reason, afterSeconds: seconds.flatMap { Int($0) }.map { max(1, $0) }))
  }
}
