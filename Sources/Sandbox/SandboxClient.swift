package import Ports

/// The simulated providers, within the process: no sockets, and time by the clock that is handed
/// in.
///
/// Each request is whole before the next begins. What it changed is stored before its answer is
/// given.
package actor SandboxClient: HTTPClient {
  /// A log is not replaced by a snapshot before it has so many bytes, and so many for each thing
  /// that is kept: loading stays short, and a large world is not written all the time.
  private static let smallestLog = 16 << 20
  private static let logPerObject = 8 << 10

  private var world: SandboxWorld
  private let clock: any Clock
  private let storage: (any SandboxStorage)?

  /// A client of that world. With a storage, the world is what is stored there as soon as there is
  /// something. The storage may be shared with other processes.
  package init(world: SandboxWorld, clock: any Clock, storage: (any SandboxStorage)?) {
    self.world = world
    self.clock = clock
    self.storage = storage
  }

  /// Answers as the providers would.
  ///
  /// Throws ``HTTPError/lost(_:)`` when the answer does not arrive, be it after the request was
  /// carried out or before, or later than the request waits; ``HTTPError/notSent(_:)`` when the
  /// storage cannot be read, so that nothing was done.
  package func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    let arrival = clock.milliseconds()
    let reply = try answer(request, arrival)
    // A request that came over a socket says nothing of its patience: its sender keeps the time.
    let patience = request.timeout > 0 ? Int64(request.timeout) * 1000 : Int64.max
    let delay = min(reply.delayMilliseconds, patience)
    if delay > 0 { await clock.sleep(untilMilliseconds: arrival + delay) }
    guard reply.delayMilliseconds < patience || reply.delayMilliseconds == 0 else {
      throw .lost("no answer within \(request.timeout) s")
    }
    guard let response = reply.response else {
      throw .lost("the connection broke before the answer")
    }
    return response
  }

  /// The world as it is now.
  package func current() -> SandboxWorld { world }

  private func answer(
    _ request: HTTPRequest, _ milliseconds: Int64
  ) throws(HTTPError) -> SandboxReply {
    guard let storage else {
      let reply = world.respond(to: request, at: clock.now(), milliseconds: milliseconds)
      world.dropLog()
      return reply
    }
    try read(storage)
    let reply = world.respond(to: request, at: clock.now(), milliseconds: milliseconds)
    do throws(SandboxStorageError) {
      try store(world.takeLog(), in: storage)
    } catch {
      throw .lost(error.message)
    }
    return reply
  }

  private func read(_ storage: any SandboxStorage) throws(HTTPError) {
    let news: SandboxNews
    do throws(SandboxStorageError) {
      news = try storage.open()
    } catch {
      throw .notSent(error.message)
    }
    do throws(SandboxSnapshotError) {
      try world.take(news)
    } catch {
      throw .notSent("the stored sandbox is damaged in line \(error.line): remove it")
    }
  }

  private func store(
    _ lines: [UInt8], in storage: any SandboxStorage
  ) throws(SandboxStorageError) {
    let size = storage.size() + lines.count
    // Counting what is kept takes time, so the short answer comes first.
    if size > Self.smallestLog, size > world.objectCount * Self.logPerObject {
      try storage.close(replacingWith: world.snapshot())
    } else {
      try storage.close(appending: lines)
    }
  }
}
