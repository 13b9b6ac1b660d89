import Ports
import Synchronization
import Testing

/// A client that knows beforehand what it will be asked: any other request fails the test.
final class ScriptedHTTP: HTTPClient {
  private let script: Mutex<[Exchange]>
  private let sent = Mutex<[HTTPRequest]>([])

  init(_ script: [Exchange]) {
    self.script = Mutex(script)
  }

  /// Everything that was sent, with headers.
  var requests: [HTTPRequest] { sent.withLock { $0 } }

  /// Fails the test when something that was expected has not been sent.
  func finish() {
    let left = script.withLock { $0.map { "\($0.method.rawValue) \($0.url)" } }
    #expect(left == [])
  }

  func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    sent.withLock { $0.append(request) }
    let next = script.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    guard let next else {
      Issue.record("unexpected: \(request.method.rawValue) \(request.url)")
      throw .notSent("the script is over")
    }
    #expect(request.method == next.method)
    #expect(request.url == next.url)
    #expect(String(decoding: request.body, as: UTF8.self) == next.body ?? "")
    return try next.result.get()
  }
}
