/// An HTTP request as a value. Headers may hold credentials: never print a request.
package struct HTTPRequest: Hashable, Sendable {
  /// The methods that the providers' APIs use.
  package enum Method: String, Hashable, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }

  package var method: Method
  /// Absolute, percent-encoded.
  package var url: String
  package var headers: [HTTPHeader]
  package var body: [UInt8]
  /// Seconds until the call counts as lost.
  package var timeout: Int

  package init(
    method: Method, url: String, headers: [HTTPHeader], body: [UInt8], timeout: Int
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
  }
}

/// One header line.
package struct HTTPHeader: Hashable, Sendable {
  package var name: String
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// An HTTP answer as a value.
package struct HTTPResponse: Hashable, Sendable {
  package var status: Int
  package var headers: [HTTPHeader]
  package var body: [UInt8]

  package init(status: Int, headers: [HTTPHeader], body: [UInt8]) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The first value of a header; names are compared without case (RFC 9110).
  package func header(_ name: String) -> String? {
    let wanted = name.lowercased()
    return headers.first { $0.name.lowercased() == wanted }?.value
  }
}

/// Why there is no answer. The two cases need different reactions: after `lost` the other side may
/// have acted.
package enum HTTPError: Error, Hashable, Sendable {
  /// Nothing reached the other side: no such name, refused, no TLS.
  case notSent(String)
  /// It was sent, or may have been, and no whole answer came back.
  case lost(String)
}

/// Sends requests. Implementations follow no redirects, reuse connections, and are safe to call
/// concurrently.
package protocol HTTPClient: Sendable {
  func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse
}
