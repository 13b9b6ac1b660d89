import Ports
import Synchronization

/// Passes requests on to the simulated world, and remembers them.
final class WireLog: HTTPClient {
  private let world: any HTTPClient
  private let log = Mutex<[HTTPRequest]>([])

  init(_ world: any HTTPClient) { self.world = world }

  /// All requests, in order.
  var requests: [HTTPRequest] { log.withLock { $0 } }

  func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    log.withLock { $0.append(request) }
    return try await world.send(request)
  }
}
