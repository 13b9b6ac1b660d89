import Diagnostics
import Domain
import Engine
import Planner

/// What happens in a run, a line at a time, for files, pipes and CI.
struct ProgressLog {
  /// Shorter waits are how a rate is kept, and nobody's concern.
  static let notableWaitMilliseconds: Int64 = 5_000

  let style: TextStyle
  let detail: Detail

  init(style: TextStyle, detail: Detail) {
    self.style = style
    self.detail = detail
  }

  /// The line for a report, without a newline; `nil` when nothing is said of it.
  func line(for report: Report) -> String? {
    switch detail {
    case .quiet: nil
    case .normal: line(report, showsBeginnings: false)
    case .verbose: line(report, showsBeginnings: true)
    }
  }

  private func line(_ report: Report, showsBeginnings: Bool) -> String? {
    switch report {
    case .began(let step):
      return showsBeginnings ? "\(head(step)) begins" : nil
    case .ended(let step, let ending):
      return "\(head(step)) \(word(ending, step))"
    case .waiting(let lane, let milliseconds, let reason):
      guard milliseconds >= Self.notableWaitMilliseconds else { return nil }
      let who = lane.host.isEmpty ? lane.account : lane.host
      let time = Stretch(seconds: Int(milliseconds / 1000))
      return "◷ \(who) waits \(time): \(reason)".visible
    case .adopted(let address):
      return "= \(address) was found at the provider and taken over".visible
    case .channelFailed(let channel, let reason):
      return style.ink("! channel \(channel): \(reason)".visible, .deleted)
    }
  }

  private func head(_ step: Step) -> String {
    style.ink(step.action.symbol, step.action.ink) + " " + step.address.description.visible
  }

  private func word(_ ending: Ending, _ step: Step) -> String {
    let place = step.origin.fileAndLine
    return switch ending {
    case .done: "done"
    case .failed(let reason): style.ink("failed: \(reason) (\(place))".visible, .deleted)
    case .deferred(let reason): "for later: \(reason) (\(place))".visible
    case .notTried(let reason): "not tried: \(reason) (\(place))".visible
    }
  }
}
