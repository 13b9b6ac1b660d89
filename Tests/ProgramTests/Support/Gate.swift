/// Holds whoever comes to it until it is opened, and tells that somebody came.
final class Gate: Sendable {
  private let arrivals: AsyncStream<Void>
  private let arrival: AsyncStream<Void>.Continuation
  private let opening: Task<Void, Never>
  private let opener: AsyncStream<Void>.Continuation

  init() {
    (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
    let (stream, feed) = AsyncStream.makeStream(of: Void.self)
    opener = feed
    opening = Task { for await _ in stream {} }
  }

  /// Waits until it is open.
  func passed() async {
    arrival.yield()
    await opening.value
  }

  /// Waits until somebody stands before it.
  func reached() async { _ = await arrivals.first { _ in true } }

  func open() { opener.finish() }
}
