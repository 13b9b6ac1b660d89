import Diagnostics
import Domain
import Engine
import Planner
import Platform
import Ports
import Synchronization

/// Shows a run while it goes on: one line that moves on a terminal, a line per step elsewhere.
final class ProgressReport: Sendable {
  private let total: Int
  private let session: Session
  private let log: ProgressLog
  private let startedAt: Int64
  private let state = Mutex(State())

  private struct State {
    var done = 0
    var failed = 0
    var current: Address?
    var waiting: String?
    var brokenChannel: (name: String, message: String)?

    mutating func take(_ report: Report) {
      waiting = nil
      switch report {
      case .began(let step):
        current = step.address
      case .ended(let step, let ending):
        current = step.address
        switch ending {
        case .failed: failed += 1
        case .done, .deferred, .notTried: done += 1
        }
      case .waiting(_, _, let reason):
        waiting = reason
      case .adopted(let address):
        current = address
      case .channelFailed(let name, let message):
        brokenChannel = (name, message)
      }
    }
  }

  init(total: Int, session: Session) {
    self.total = total
    self.session = session
    log = ProgressLog(style: .plain, detail: session.detail)
    startedAt = session.clock.milliseconds()
  }

  /// A channel whose pages could not be written.
  var brokenChannel: (name: String, message: String)? { state.withLock(\.brokenChannel) }

  @Sendable func take(_ report: Report) {
    state.withLock { $0.take(report) }
    if session.console.terminal.isErrorTerminal {
      draw()
    } else if let line = log.line(for: report) {
      session.console.note(line)
    }
  }

  private func draw() {
    guard total > 0 else { return }
    let elapsed = session.clock.milliseconds() - startedAt
    let line = state.withLock { state in
      ProgressLine(
        total: total, done: state.done, failed: state.failed, current: state.current,
        waiting: state.waiting, elapsedMilliseconds: elapsed)
    }
    session.console.progress(line.text(width: session.console.width))
  }
}
