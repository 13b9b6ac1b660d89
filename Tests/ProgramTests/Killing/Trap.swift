import Foundation
import Synchronization

/// Holds up one request, and kills the program that sent it.
final class Trap: Sendable {
  private let state = Mutex(State())

  private struct State {
    /// Both are there while it is armed.
    var victim: Running?
    var moment: Moment?
    var requests = 0
    var kills = 0
  }

  /// How many programs were killed by it.
  var kills: Int { state.withLock(\.kills) }

  /// Starts a program that is killed at a moment, and waits for its end.
  func kill(
    at moment: Moment, _ start: () throws -> Running
  ) async throws -> Program.Result {
    let victim = try state.withLock { state in
      let victim = try start()
      (state.victim, state.moment, state.requests) = (victim, moment, 0)
      return victim
    }
    let result = await victim.result()
    state.withLock { $0.victim = nil }
    return result
  }

  var wire: SimulatedProviders.Wire {
    { _, forward in
      guard let (victim, phase) = self.sprung() else { return await forward() }
      switch phase {
      case .unsent:
        victim.signal(SIGKILL)
        return nil
      case .unheard:
        _ = await forward()
        victim.signal(SIGKILL)
        return nil
      case .answered:
        let response = await forward()
        Task { victim.signal(SIGKILL) }
        return response
      }
    }
  }

  /// Counts a request; whom it kills, and where the request is to be then.
  private func sprung() -> (Running, Moment.Phase)? {
    state.withLock { state in
      guard let victim = state.victim, let moment = state.moment else { return nil }
      state.requests += 1
      guard state.requests == moment.request else { return nil }
      state.kills += 1
      return (victim, moment.phase)
    }
  }
}
