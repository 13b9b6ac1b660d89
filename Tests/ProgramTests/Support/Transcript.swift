import Synchronization

/// What a program has said so far, and what somebody waits to hear.
final class Transcript: Sendable {
  private let state = Mutex(State())

  private struct State {
    var bytes: [UInt8] = []
    var isOver = false
    var waiting: [(words: String, feed: AsyncStream<Bool>.Continuation)] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func answer() {
      guard !waiting.isEmpty else { return }
      let text = text
      waiting.removeAll { waiter in
        guard isOver || text.contains(waiter.words) else { return false }
        waiter.feed.yield(text.contains(waiter.words))
        return true
      }
    }
  }

  var text: String { state.withLock(\.text) }

  func append(_ bytes: some Sequence<UInt8>) {
    state.withLock { state in
      state.bytes += bytes
      state.answer()
    }
  }

  /// Nothing comes after this.
  func end() {
    state.withLock { state in
      state.isOver = true
      state.answer()
    }
  }

  /// Waits until these words were said; `false`: it ended without them.
  func hears(_ words: String) async -> Bool {
    let (stream, feed) = AsyncStream.makeStream(of: Bool.self)
    state.withLock { state in
      state.waiting.append((words, feed))
      state.answer()
    }
    return await stream.first { _ in true } ?? false
  }
}
