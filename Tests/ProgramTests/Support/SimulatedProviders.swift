import CivilTime
import Foundation
import Platform
import Ports
import Sandbox
import Synchronization
import TestSupport
import Testing

@testable import rooster

/// Zoom and BigBlueButton simulated on a loopback port, for one test; what is asked of them can be held
/// up or lost.
struct SimulatedProviders: Sendable {
  /// What happens to a request: it may be passed on, dropped, or held. `nil` breaks the connection.
  typealias Wire =
    @Sendable (_ number: Int, _ forward: () async -> Ports.HTTPResponse?) async -> Ports
    .HTTPResponse?

  let port: Int
  private let client: SandboxClient

  /// Serves while the body runs.
  ///
  /// - Parameter wire: Gets every request with its number, from 1.
  static func serve<Value: Sendable>(
    at now: String = "2027-01-20T09:00:00Z",
    wire: @escaping Wire = { _, forward in await forward() },
    _ body: @escaping @Sendable (SimulatedProviders) async throws -> Value
  ) async throws -> Value {
    let zones = try #require(Build.zones)
    let client = SandboxClient(
      world: SandboxWorld(options: SandboxOptions(), zones: zones),
      clock: SystemClock(startingAt: Build.instant(now)), storage: nil)
    let count = Mutex(0)
    let server = LoopbackServer(host: LoopbackServer.loopbackHost, port: 0) { request in
      let number = count.withLock { count in
        count += 1
        return count
      }
      return await wire(number) {
        do throws(HTTPError) { return try await client.send(request) } catch { return nil }
      }
    }
    let (ports, feed) = AsyncStream.makeStream(of: Int.self)
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask {
        try await server.run { feed.yield($0) }
        return nil
      }
      group.addTask {
        let port = await ports.first { _ in true }
        return try await body(
          SimulatedProviders(port: try #require(port), client: client))
      }
      defer { group.cancelAll() }
      while let value = try await group.next() {
        if let value { return value }
      }
      throw CancellationError()
    }
  }

  /// What they hold, as their own dump tells.
  func world() async throws -> WorldDump {
    let request = Ports.HTTPRequest(
      method: .get, url: "http://127.0.0.1:\(port)/state", headers: [], body: [], timeout: 10)
    let response = try await client.send(request)
    return try JSONDecoder().decode(WorldDump.self, from: Data(response.body))
  }
}
