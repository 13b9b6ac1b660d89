import Ports

/// One request that a test expects, and what comes back.
struct Exchange: Sendable {
  var method: HTTPRequest.Method
  var url: String
  /// `nil`: the request has no body.
  var body: String?
  var result: Result<HTTPResponse, HTTPError>

  init(
    _ method: HTTPRequest.Method, _ url: String, body: String? = nil, status: Int = 200,
    headers: [HTTPHeader] = [], answer: String = ""
  ) {
    self.method = method
    self.url = url
    self.body = body
    result = .success(
      HTTPResponse(status: status, headers: headers, body: Array(answer.utf8)))
  }

  init(_ method: HTTPRequest.Method, _ url: String, body: String? = nil, fails: HTTPError) {
    self.method = method
    self.url = url
    self.body = body
    result = .failure(fails)
  }
}
