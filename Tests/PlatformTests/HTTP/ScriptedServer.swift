import Glibc
import Synchronization

/// A server on loopback that reads one request a connection is good for, answers with given bytes,
/// and remembers what it was asked.
///
/// Each answer belongs to one request, in order; an empty one closes the connection.
@safe final class ScriptedServer: Sendable {
  let port: UInt16
  private let listener: Int32
  private let requests = Mutex<[String]>([])
  private let connections = Mutex(0)

  init?(_ answers: [String]) {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe bind(descriptor, address, length) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, address, &length) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard isBound else { return nil }
    let context = unsafe Unmanaged.passRetained(Script(server: self, answers: answers))
    var thread = pthread_t()
    unsafe pthread_create(
      &thread, nil,
      { context in
        guard let context = unsafe context else { return nil }
        let script = unsafe Unmanaged<Script>.fromOpaque(context).takeRetainedValue()
        script.server.serve(script.answers)
        return nil
      }, context.toOpaque())
    pthread_detach(thread)
  }

  /// What came in, request by request.
  var received: [String] { requests.withLock { $0 } }
  /// How many connections were made.
  var connectionCount: Int { connections.withLock { $0 } }

  private final class Script: Sendable {
    let server: ScriptedServer
    let answers: [String]

    init(server: ScriptedServer, answers: [String]) {
      self.server = server
      self.answers = answers
    }
  }

  private func serve(_ answers: [String]) {
    var left = answers[...]
    while !left.isEmpty {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { return }
      connections.withLock { $0 += 1 }
      while !left.isEmpty, let request = next(on: connection) {
        requests.withLock { $0.append(request) }
        let answer = left.removeFirst()
        guard !answer.isEmpty else { break }
        var bytes = Array(answer.utf8)
        _ = unsafe send(connection, &bytes, bytes.count, Int32(MSG_NOSIGNAL))
      }
      close(connection)
    }
    close(listener)
  }

  /// Reads a head and as many bytes of body as it announces.
  private func next(on connection: Int32) -> String? {
    var text = ""
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe recv(connection, &buffer, buffer.count, 0)
      // A greeting of TLS begins with the byte 22, and is hung up on.
      guard count > 0, buffer[0] != 22 else { return nil }
      text += String(decoding: buffer[..<count], as: UTF8.self).replacing("\r\n", with: "\n")
      guard let end = text.firstRange(of: "\n\n") else { continue }
      let announced = text.firstMatch(of: /Content-Length: (\d+)/).flatMap { Int($0.1) } ?? 0
      if text[end.upperBound...].utf8.count >= announced { return text }
    }
  }
}
