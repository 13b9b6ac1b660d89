import Ports

/// Stands where nothing may be sent: a plan makes no calls.
struct UnusedClient: HTTPClient {
  func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    throw .notSent("a plan makes no calls")
  }
}
