import Domain
import Engine

/// Everything the last words of an apply are made of.
struct RunReport {
  var outcome: RunOutcome
  /// Creates and updates of the day after the run.
  var usage: [HostUsage]
  /// How many of them a host may get a day, by account; accounts without such a limit are left out.
  var hostLimits: [String: Int]
  var elapsedSeconds: Int
  /// The command that goes on with what is left, such as `rooster apply`.
  var command: String

  init(
    outcome: RunOutcome, usage: [HostUsage], hostLimits: [String: Int], elapsedSeconds: Int,
    command: String
  ) {
    self.outcome = outcome
    self.usage = usage
    self.hostLimits = hostLimits
    self.elapsedSeconds = elapsedSeconds
    self.command = command
  }

  var tally: RunTally { RunTally(outcome.endings) }
  var days: [HostDay] { HostDay.days(usage, limits: hostLimits) }

  /// Whether a later apply has something to do.
  var isUnfinished: Bool { !outcome.unfinished.isEmpty || !outcome.unsettled.isEmpty }
}
