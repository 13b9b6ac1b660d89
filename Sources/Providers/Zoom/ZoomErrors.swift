import CivilTime
import Domain
import Ports

/// Reads Zoom's refusals. HTTP status and code count together: one code has several meanings.
enum ZoomErrors {
  /// Why an answer is no success.
  ///
  /// - Parameter hidden: texts that no message may hold, such as the passcode of the request.
  static func error(
    _ response: HTTPResponse, during call: Call, hiding hidden: [String], now: Instant
  ) -> ProviderError {
    let body = ZoomErrorBody(response.body)
    let quote = Quote(body.message, hiding: hidden)
    switch response.status {
    case 429:
      return ZoomRateLimit.error(response, message: body.message, quote: quote, now: now)
    case 408, 500...:
      return interrupted(during: call, "Zoom answered \(response.status)")
    default:
      let (kind, advice) = ZoomRefusal.reading(
        status: response.status, body: body, during: call)
      let code = body.code.map { "\(response.status)/\($0)" } ?? "\(response.status)"
      return .rejected(Rejection(kind: kind, code: code, message: advice + quote.suffix))
    }
  }

  /// Why there is no answer.
  static func error(_ error: HTTPError, during call: Call) -> ProviderError {
    switch error {
    case .notSent(let reason):
      notReached(reason)
    case .lost(let reason):
      interrupted(during: call, "No answer came from Zoom (\(Quote(reason, hiding: []).text))")
    }
  }

  /// Zoom agreed, and the answer is not one that can be read.
  static func unreadable(_ response: HTTPResponse, during call: Call) -> ProviderError {
    let what = "Zoom answered \(response.status) with something that is not its API's answer"
    guard call.isRepeatable else {
      return .outcomeUnknown("\(what), so the meeting may have been made.")
    }
    return .unavailable(
      .busy(reason: "\(what): check api_url in rooster.yaml.", afterSeconds: nil))
  }

  /// Whether the token was refused, as opposed to what was asked with it.
  static func isRefusedToken(_ response: HTTPResponse) -> Bool {
    guard response.status == 401 else { return false }
    let code = ZoomErrorBody(response.body).code
    return code == nil || code == 124
  }

  /// A fresh token was refused as well.
  static func tokenRefusedTwice(_ response: HTTPResponse, hiding hidden: [String]) -> ProviderError
  {
    let body = ZoomErrorBody(response.body)
    return .rejected(
      Rejection(
        kind: .credentials, code: body.code.map { "401/\($0)" } ?? "401",
        message: "Zoom refuses the access token that it has just given out: check on "
          + "marketplace.zoom.us that the app is activated and its owner is still in the account."
          + Quote(body.message, hiding: hidden).suffix))
  }

  /// The token could not be asked for. Nothing was done, whatever the call.
  static func tokenNotFetched(_ error: HTTPError) -> ProviderError {
    switch error {
    case .notSent(let reason):
      notReached(reason)
    case .lost(let reason):
      .unavailable(
        .busy(
          reason: "No answer came from Zoom's token service "
            + "(\(Quote(reason, hiding: []).text)).",
          afterSeconds: nil))
    }
  }

  /// The token was asked for and not given.
  static func tokenRefused(
    _ response: HTTPResponse, hiding hidden: [String], now: Instant
  ) -> ProviderError {
    let body = ZoomErrorBody(response.body)
    switch response.status {
    case 400, 401, 403:
      return .rejected(
        Rejection(
          kind: .credentials,
          code: body.code.map { "\(response.status)/\($0)" }
            ?? "\(response.status)",
          message: tokenAdvice(body.code) + Quote(body.message, hiding: hidden).suffix))
    case 429, 500...:
      return .unavailable(
        .busy(
          reason: "Zoom's token service answered \(response.status).",
          afterSeconds: ZoomRateLimit.wait(response, now: now)))
    default:
      return .rejected(
        Rejection(
          kind: .other, code: "\(response.status)",
          message: "Zoom's token service answered \(response.status) and no token: check "
            + "oauth_url in rooster.yaml."))
    }
  }

  /// OAuth error numbers of Zoom's documentation.
  private static func tokenAdvice(_ code: Int?) -> String {
    switch code {
    case 4717: "The Zoom app is disabled: activate it on marketplace.zoom.us."
    case 4735: "The owner of the Zoom app has left the account: make the app anew."
    case 4741: "The Zoom app was revoked: install it again on marketplace.zoom.us."
    default:
      "Zoom refuses the app: check account_id, client_id and client_secret of the account in "
        + "rooster.yaml, and that the app is activated on marketplace.zoom.us."
    }
  }

  private static func notReached(_ reason: String) -> ProviderError {
    .unavailable(
      .busy(
        reason: "Zoom was not reached (\(Quote(reason, hiding: []).text)): check the network, and "
          + "api_url and oauth_url in rooster.yaml if they are set.",
        afterSeconds: nil))
  }

  private static func interrupted(during call: Call, _ what: String) -> ProviderError {
    guard call.isRepeatable else {
      return .outcomeUnknown("\(what), so the meeting may have been made.")
    }
    return .unavailable(.busy(reason: "\(what).", afterSeconds: nil))
  }
}
