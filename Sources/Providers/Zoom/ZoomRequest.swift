import Ports

/// One request to Zoom's API as a value, without a token.
struct ZoomRequest: Hashable, Sendable {
  var method: HTTPRequest.Method
  /// Percent-encoded, below the base, beginning with `/`.
  var path: String
  var query: [QueryItem] = []
  /// `nil`: no body is sent.
  var body: JSONValue?

  /// The passcode in the body: what no message may hold.
  var passcode: String? {
    guard case .fields(let members) = body, case .text(let passcode) = members["password"] else {
      return nil
    }
    return passcode
  }
}
