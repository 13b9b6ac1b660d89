import Dispatch
import Foundation
import Synchronization

/// A program that was started.
final class Running: Sendable {
  /// A program that takes longer hangs: it is killed, and the test fails by its exit code. Far above
  /// what any takes, since other work may share the machine.
  private static let patience = DispatchTimeInterval.seconds(100)

  let identifier: Int32
  private let child: Child
  private let output: Ear?
  private let errors: Ear?
  /// How it ended, once it did.
  private let end = Mutex<(code: Int32, wasKilled: Bool)?>(nil)
  private let ended: Task<Void, Never>

  /// - Parameters:
  ///   - output: Who hears its standard output; `nil`: it goes somewhere else.
  ///   - errors: The same of its standard error.
  init(_ child: Child, output: Ear?, errors: Ear?) {
    self.child = child
    identifier = child.identifier
    self.output = output
    self.errors = errors
    let (stream, feed) = AsyncStream.makeStream(of: Void.self)
    ended = Task { for await _ in stream {} }
    let isHeard = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      output?.listen()
      isHeard.signal()
    }
    Thread.detachNewThread { [self] in
      let tooLong = DispatchWorkItem { [self] in signal(SIGKILL) }
      DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: tooLong)
      errors?.listen()
      isHeard.wait()
      child.wait()
      end.withLock { $0 = child.reap() }
      tooLong.cancel()
      feed.finish()
    }
  }

  /// Waits until it has ended, and tells what it said.
  func result() async -> Program.Result {
    await ended.value
    let (code, wasKilled) = end.withLock { $0 } ?? (-1, false)
    return Program.Result(
      code: code, output: output?.transcript.text ?? "", errors: errors?.transcript.text ?? "",
      wasKilled: wasKilled)
  }

  /// Waits until it says this on standard error; `false`: it ended without.
  func says(_ words: String) async -> Bool { await errors?.transcript.hears(words) ?? false }

  /// Sends it a signal, such as `SIGKILL`, which nothing can be held against. One that has ended gets
  /// none, and neither does who has its number by now.
  func signal(_ number: Int32) {
    end.withLock { end in
      if end == nil { kill(identifier, number) }
    }
  }
}
