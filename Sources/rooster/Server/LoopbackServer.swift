import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Ports
import ServiceLifecycle
import UnixSignals

/// An HTTP/1.1 server that turns requests into values, asks a function, and writes its answer.
///
/// It knows nothing of what is served: the sandbox and the gateway hand in their handler. It
/// listens on this machine only unless it is told another host, and keeps no log.
struct LoopbackServer: Sendable {
  /// Answers one request; `nil` closes the connection without an answer, as a broken network would.
  typealias Handler = @Sendable (Ports.HTTPRequest) async -> Ports.HTTPResponse?

  /// The host to use unless the user names another: other machines cannot reach it.
  static let loopbackHost = "127.0.0.1"
  /// Bytes of a request body; what is longer is answered with 413. No request of the providers'
  /// APIs comes near it, and it keeps a stranger from filling the memory.
  static let bodyLimit = 8 * 1024 * 1024
  /// How long requests under way may take after a signal before they are cut off.
  static let shutdownLimit = Duration.seconds(10)
  /// How long a connection may be silent. Clients reuse connections within seconds.
  static let idleLimit = TimeAmount.seconds(60)

  let host: String
  /// 0 takes any free port.
  let port: Int
  let handler: Handler

  /// Serves until SIGINT, SIGTERM or the cancellation of the task, and lets requests under way
  /// finish.
  ///
  /// - Parameter onStart: called once, with the real port, when connections are accepted.
  /// - Throws: ``LoopbackServerError`` when it cannot listen there.
  func run(onStart: @escaping @Sendable (Int) async -> Void) async throws(LoopbackServerError) {
    var configuration = ServiceGroupConfiguration(
      services: [service(onStart: onStart)],
      gracefulShutdownSignals: [.sigint, .sigterm],
      logger: Self.silence)
    configuration.maximumGracefulShutdownDuration = Self.shutdownLimit
    let group = ServiceGroup(configuration: configuration)
    do {
      try await group.run()
    } catch is CancellationError {
      return
    } catch {
      if Task.isCancelled { return }
      throw LoopbackServerError(host: host, port: port, cause: error)
    }
  }

  private func service(onStart: @escaping @Sendable (Int) async -> Void) -> any Service {
    let channel = HTTP1Channel(
      responder: { request, writer, channel in
        try await respond(to: request, on: channel, writer: writer)
      },
      configuration: .init(idleTimeout: Self.idleLimit))
    return channel.server(
      configuration: ServerConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { await onStart($0.localAddress?.port ?? port) },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
      logger: Self.silence)
  }

  /// Throws to close the connection: nothing else is done with an error of a responder.
  @concurrent
  private func respond(
    to request: Request, on channel: any Channel, writer: consuming ResponseWriter
  ) async throws {
    let origin = "\(host):\(channel.localAddress?.port ?? port)"
    let answer: Ports.HTTPResponse?
    switch await ReceivedRequest(request, origin: origin, bodyLimit: Self.bodyLimit) {
    case .valid(let value): answer = await handler(value)
    case .refused(let refusal): answer = refusal
    case .incomplete: answer = nil
    }
    guard let answer else { throw ConnectionDropped() }
    try await write(answer, to: writer, withBody: request.method != .head)
    // The rest of a body that was not read would be taken for the next request.
    if answer.status == ReceivedRequest.tooLarge { throw ConnectionDropped() }
  }

  @concurrent
  private func write(
    _ answer: Ports.HTTPResponse, to writer: consuming ResponseWriter, withBody: Bool
  ) async throws {
    var body = try await writer.writeHead(answer.head)
    if withBody, !answer.body.isEmpty { try await body.write(ByteBuffer(bytes: answer.body)) }
    try await body.finish(nil)
  }

  private struct ConnectionDropped: Error {}

  private static let silence = Logger(label: "server") { _ in SwiftLogNoOpLogHandler() }
}
