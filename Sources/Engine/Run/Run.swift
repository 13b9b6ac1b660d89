import CivilTime
import Digests
package import Domain
import Planner
import Ports

/// One run as a machine: it takes an event, returns effects, and touches nothing itself.
///
/// Lanes work side by side, each on one job at a time. What a step still needs is asked of the
/// planner's ``Convergence`` after every answer, and every answer is committed before the next call,
/// so that a run may stop anywhere.
package struct Run: Sendable {
  /// How long a list may lack what was just made, in milliseconds before each look
  /// (docs/providers.md, Zoom 8: nothing is known, so three looks over some fifteen seconds).
  static let lookDelays: [Int64] = [0, 3000, 12_000]
  /// Creates of one object in a run after looking found nothing.
  static let maximumCreations = 3
  /// Waits before a provider's "not found" is believed
  /// (docs/providers.md, Zoom 7: false ones happen).
  static let confirmDelays: [Int64] = [2000, 5000]

  /// Calls of one step: a class of five thousand people needs as many; more is a mistake of ours, and
  /// must not go on for ever.
  static let maximumCalls = 20_000
  /// How often, and how many milliseconds apart, an ended room is looked for until it is gone.
  static let endTries = 10
  static let endDelay: Int64 = 2000

  let accounts: [String: RunAccount]
  let parallelism: Int
  private(set) var queues: [Lane: ArraySlice<Job>] = [:]
  /// Lanes that have not begun, those with the soonest job last.
  private var waiting: [Lane] = []
  var active: [Lane: Work] = [:]
  var buckets: [Bucket: TokenBucket] = [:]
  var budgets: Budgets
  var backoff: Backoff
  var marks: MarkSource
  var ledger: FileLedger
  package internal(set) var outcome = RunOutcome()
  /// Accounts that cannot be reached or that refuse our credentials, with the reason.
  var downAccounts: [String: DownAccount] = [:]
  /// Accounts that answered at least once.
  var answeringAccounts: Set<String> = []
  /// Lanes whose host has had its day.
  var pausedLanes: [Lane: (until: Instant, reason: String)] = [:]
  private var isStopping = false
  private var isFinished = false

  struct Bucket: Hashable {
    var account: String
    var category: RequestCategory
  }

  /// - Parameters:
  ///   - jobs: In the order in which each lane does them.
  ///   - entropySeed: For jitter; marks come from `marks`.
  package init(
    jobs: [Job], accounts: [String: RunAccount], usage: [HostUsage], files: FileLedger,
    marks: MarkSource, parallelism: Int, jitter: UInt64, at moment: Moment
  ) {
    self.accounts = accounts
    self.parallelism = parallelism
    self.marks = marks
    ledger = files
    backoff = Backoff(seed: jitter)
    budgets = Budgets(usage: usage, accounts: accounts)
    for job in jobs {
      if queues[job.lane] == nil { waiting.append(job.lane) }
      queues[job.lane, default: []].append(job)
    }
    waiting.reverse()
    for (name, account) in accounts {
      for (category, rate) in account.capabilities.rates {
        buckets[Bucket(account: name, category: category)] = TokenBucket(
          perSecond: rate.perSecond, at: moment.milliseconds)
      }
    }
  }

  /// Takes an event and says what is to be done.
  package mutating func handle(_ event: Event, at moment: Moment) -> [Effect] {
    var effects: [Effect] = []
    switch event {
    case .start:
      effects.append(contentsOf: ledger.openingChanges)
    case .interrupted:
      isStopping = true
    case .began(let lane, let intent):
      active[lane]?.intent = intent
      send(lane, at: moment, &effects)
    case .woke(let lane):
      wake(lane, at: moment, &effects)
    case .answered(let lane, .success(let answer)):
      take(answer, lane, at: moment, &effects)
    case .answered(let lane, .failure(let error)):
      take(error, lane, at: moment, &effects)
    case .delivered(let lane, let result):
      take(result, lane, at: moment, &effects)
    }
    startLanes(after: event.lane, at: moment, &effects)
    return effects
  }

  /// Goes on in the lane that became free, then begins waiting ones, as many at a time as allowed.
  private mutating func startLanes(
    after lane: Lane?, at moment: Moment, _ effects: inout [Effect]
  ) {
    if isStopping { abandonQueues(&effects) }
    if let lane { startNext(lane, at: moment, &effects) }
    while active.count < parallelism, let lane = waiting.popLast() {
      startNext(lane, at: moment, &effects)
    }
    if active.isEmpty && queues.isEmpty && !isFinished {
      isFinished = true
      effects.append(contentsOf: ledger.closingChanges)
      effects.append(.finish)
    }
  }

  private mutating func startNext(_ lane: Lane, at moment: Moment, _ effects: inout [Effect]) {
    while active[lane] == nil, var queue = queues[lane] {
      let job = queue.removeFirst()
      queues[lane] = queue.isEmpty ? nil : queue
      begin(job, in: lane, at: moment, &effects)
    }
  }

  private mutating func abandonQueues(_ effects: inout [Effect]) {
    for lane in queues.keys.sorted() {
      for case .step(let step, _) in queues[lane] ?? [] {
        end(step, .notTried("interrupted"), &effects)
      }
    }
    queues = [:]
    waiting = []
  }

  /// Writes down how a step ended, for the report and for what is recorded of its file.
  mutating func end(_ step: Step, _ ending: Ending, _ effects: inout [Effect]) {
    outcome.endings.append(StepEnding(step: step, ending: ending))
    effects.append(contentsOf: ledger.ended(step, ending))
    effects.append(.report(.ended(step, ending)))
  }

  mutating func countRequest(_ account: String, _ cost: RequestCost) {
    outcome.requests[account, default: .none].add(cost)
  }
}
