package import Ports
import Synchronization

/// Sends requests with libcurl: HTTP/2 where it is offered, connections reused, certificates
/// checked, redirects not followed, and each request sent once.
///
/// All transfers run on one thread of their own, which begins with the first request, so that a
/// program that sends nothing pays nothing.
package final class CurlClient: HTTPClient {
  private let loop = Mutex<TransferLoop?>(nil)

  /// A client without connections.
  package init() {}

  deinit {
    loop.withLock { $0?.close() }
  }

  /// Sends a request over `https`, or over `http` to this machine itself. When the task is
  /// cancelled, the transfer ends as lost.
  package func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    let target = try Target(request.url)
    let loop = try startedLoop()
    let number = loop.nextNumber()
    let transfer = try Transfer(number: number, request: request, target: target)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        loop.add(transfer) { continuation.resume(returning: $0) }
      }
    } onCancel: {
      loop.cancel(number)
    }
    loop.forget(number)
    return try result.get()
  }

  private func startedLoop() throws(HTTPError) -> TransferLoop {
    let started = loop.withLock { loop in
      if loop == nil { loop = TransferLoop() }
      return loop
    }
    guard let started else { throw .notSent("libcurl could not be started") }
    return started
  }
}
