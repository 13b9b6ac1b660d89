import Domain
import Ports

/// A refusal of Zoom's: HTTP status, its own code and message, and the fields that are to blame.
struct ZoomError: Error, Hashable, Sendable {
  var status: Int
  var code: Int
  var message: String
  var fields: [ZoomFieldError] = []
  var headers: [HTTPHeader] = []

  init(_ status: Int, _ code: Int, _ message: String) {
    self.status = status
    self.code = code
    self.message = message
  }

  /// The answer that says it.
  var response: HTTPResponse {
    var body: JSONValue = ["code": .whole(code), "message": .text(message)]
    if !fields.isEmpty {
      body.set(
        "errors",
        .list(fields.map { ["field": .text($0.field), "message": .text($0.message)] }))
    }
    var response = HTTPResponse.json(status, body)
    response.headers += headers
    return response
  }

  static func validation(_ fields: [ZoomFieldError]) -> ZoomError {
    var error = ZoomError(400, 300, "Validation Failed.")
    error.fields = fields
    return error
  }

  static func invalid(_ field: String) -> ZoomError {
    validation([ZoomFieldError(field: field, message: "Invalid field.")])
  }

  static let badBody = ZoomError(400, 300, "Request Body should be a valid JSON object.")
  static let unknownToken = ZoomError(401, 124, "Invalid access token.")
  static let expiredToken = ZoomError(401, 124, "Access token is expired.")
  static let paidOnly = ZoomError(400, 200, "Only available for paid users.")
  static let badPageToken = ZoomError(
    400, 300, "The next page token is either invalid or expired.")

  static func unknownUser(_ user: String) -> ZoomError {
    ZoomError(404, 1001, "User does not exist: \(user).")
  }

  static func unknownItem(_ family: ZoomFamily, _ id: String) -> ZoomError {
    switch family {
    case .meeting: ZoomError(404, 3001, "Meeting does not exist: \(id).")
    case .webinar: ZoomError(404, 3001, "Webinar does not exist: \(id).")
    }
  }

  static func expiredItem(_ family: ZoomFamily) -> ZoomError {
    switch family {
    case .meeting: ZoomError(404, 3001, "Meeting is not found or has expired.")
    case .webinar: ZoomError(404, 3001, "Webinar is not found or has expired.")
    }
  }

  static func noWebinarPlan(_ user: String) -> ZoomError {
    ZoomError(
      400, 200,
      "Webinar plan is missing. You must subscribe to the webinar plan and enable webinars for "
        + "this user in order to perform this action: \(user).")
  }

  /// The text names what the other request does; the sandbox names what this one wants.
  static let concurrent = ZoomError(
    429, 429,
    "Too many concurrent requests. A request to change this user has already been made.")
}

/// One line of `errors` in Zoom's refusal of a body.
struct ZoomFieldError: Hashable, Sendable {
  var field: String
  var message: String
}

extension HTTPResponse {
  /// Zoom's answer to a lacking scope: its quotes are not escaped, so it is no JSON
  /// (docs/providers.md, Zoom 1).
  static func zoomScopeMissing(_ scope: String) -> HTTPResponse {
    let text =
      #"{"code":4711,"message":"Invalid access token, does not contain scopes:[""# + scope
      + #""]."}"#
    var response = HTTPResponse.json(400, .null)
    response.body = Array(text.utf8)
    return response
  }
}
