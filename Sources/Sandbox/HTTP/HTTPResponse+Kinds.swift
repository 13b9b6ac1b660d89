import Ports

extension HTTPResponse {
  /// A JSON answer, as Zoom labels it.
  static func json(_ status: Int, _ value: JSONValue) -> HTTPResponse {
    HTTPResponse(
      status: status, headers: [HTTPHeader("Content-Type", "application/json;charset=UTF-8")],
      body: value.bytes)
  }

  /// An answer without a body.
  static func empty(_ status: Int) -> HTTPResponse {
    HTTPResponse(status: status, headers: [], body: [])
  }

  /// An HTML page.
  static func html(_ status: Int, _ text: String) -> HTTPResponse {
    HTTPResponse(
      status: status, headers: [HTTPHeader("Content-Type", "text/html; charset=utf-8")],
      body: Array(text.utf8))
  }

  /// An XML answer, as BigBlueButton labels it.
  static func xml(_ text: String) -> HTTPResponse {
    HTTPResponse(
      status: 200, headers: [HTTPHeader("Content-Type", "text/xml;charset=utf-8")],
      body: Array(text.utf8))
  }
}

extension HTTPRequest {
  /// The first value of a header; names are compared without case (RFC 9110).
  func header(_ name: String) -> String? {
    let wanted = name.lowercased()
    return headers.first { $0.name.lowercased() == wanted }?.value
  }

  /// The media type of the body in lower case, without its parameters; empty when none is stated.
  var mediaType: String {
    let type = (header("Content-Type") ?? "").prefix { $0 != ";" }.lowercased()
    return String(type.filter { $0 != " " })
  }
}
