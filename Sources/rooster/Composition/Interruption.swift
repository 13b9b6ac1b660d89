import Dispatch
import Glibc
import Synchronization

/// Ctrl-C and SIGTERM: the first asks the run to finish what is under way, the second ends the process.
///
/// Ending it at any moment is safe; asking first only saves the next run some looking.
final class Interruption: Sendable {
  /// Yields when somebody asks to stop.
  let signals: AsyncStream<Void>
  private let sources: Mutex<[any DispatchSourceSignal]>

  init() {
    let (stream, feed) = AsyncStream.makeStream(of: Void.self)
    signals = stream
    let wasAsked = AskedOnce()
    let sources = [SIGINT, SIGTERM].map { number -> any DispatchSourceSignal in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler {
        if wasAsked.again() { exit(128 + number) }
        StandardStream.standardError.write(
          "\nFinishing what is under way; once more to stop at once.\n")
        feed.yield()
      }
      source.resume()
      return source
    }
    self.sources = Mutex(sources)
  }

  func stop() {
    sources.withLock { sources in
      for source in sources { source.cancel() }
      sources = []
    }
    signal(SIGINT, SIG_DFL)
    signal(SIGTERM, SIG_DFL)
  }

  /// Remembers that somebody asked before.
  private final class AskedOnce: Sendable {
    private let asked = Atomic(false)

    func again() -> Bool { asked.exchange(true, ordering: .relaxed) }
  }
}
