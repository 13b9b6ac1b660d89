import CivilTime
import Domain
import Planner
import Ports

extension Run {
  /// Begins a job, unless something already speaks against it.
  mutating func begin(
    _ job: Job, in lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    switch job {
    case .recover(let intent, _) where accounts[intent.account] == nil:
      outcome.unsettled.append(
        UnsettledIntent(
          address: intent.address,
          reason: "account '\(intent.account)' is no longer declared in rooster.yaml"))
    case .recover(let intent, let record):
      var work = Work(
        job: job, record: record, progress: Convergence.Progress(objects: record.objects))
      work.intent = intent.id
      work.phase = .looking(Work.Looking(spec: nil, mark: intent.mark, kind: intent.kind))
      active[lane] = work
      lookAgain(lane, at: moment, &effects)
    case .step(let step, let record):
      if let ending = obstacle(to: step, in: lane, at: moment.now) {
        end(step, ending, &effects)
        return
      }
      effects.append(.report(.began(step)))
      active[lane] = Work(step: step, record: record, job: job)
      proceed(lane, at: moment, &effects)
    }
  }

  private func obstacle(to step: Step, in lane: Lane, at now: Instant) -> Ending? {
    if let blocked = step.blocked { return .deferred(blocked.text) }
    if let notBefore = step.notBefore, notBefore > now {
      return .deferred("waits until \(notBefore): the daily quota of \(step.host) is spent")
    }
    if accounts[step.account] == nil, step.target.remote != .nothing, hasRemoteWork(step) {
      return .failed("account '\(step.account)' is no longer declared in rooster.yaml")
    }
    if let down = downAccounts[step.account] { return .notTried(down.reason) }
    if let paused = pausedLanes[lane], paused.until > now { return .deferred(paused.reason) }
    return nil
  }

  /// A record without any remote object can be let go by anybody.
  private func hasRemoteWork(_ step: Step) -> Bool {
    switch step.target.remote {
    case .nothing: false
    case .room(let room): room.open != nil || room.close != nil
    case .meeting(let meeting): !meeting.parts.isEmpty
    }
  }

  /// Asks what is left of a step and does it.
  mutating func proceed(_ lane: Lane, at moment: Moment, _ effects: inout [Effect]) {
    guard let work = active[lane], case .step(let step, _) = work.job else { return }
    switch step.target.remote {
    case .meeting(let target) where target.parts.isEmpty:
      deliver(lane, at: moment, &effects)
    case .meeting(let target):
      converge(step, lane, target, at: moment, &effects)
    case .room(let target):
      proceedRoom(lane, target, at: moment, &effects)
    case .nothing:
      deliver(lane, at: moment, &effects)
    }
  }

  private mutating func converge(
    _ step: Step, _ lane: Lane, _ target: MeetingTarget, at moment: Moment,
    _ effects: inout [Effect]
  ) {
    guard let work = active[lane], let account = accounts[lane.account] else { return }
    let convergence = Convergence(target: target, capabilities: account.capabilities)
    let next = convergence.next(work.progress)
    // Its class may have begun since it was planned, or since the step was begun.
    if next.concernsMeeting, let session = step.session(at: moment.now) {
      postpone(lane, Blocker.inSession(until: session.endsAt).text, &effects)
      return
    }
    switch next {
    case .create(_, let spec):
      create(spec, lane, at: moment, &effects)
    case .call(let call, _):
      attempt(call, lane, at: moment, &effects)
    case .forget(let id):
      active[lane]?.progress.objects.removeAll { $0.id == id }
      converge(step, lane, target, at: moment, &effects)
    case .differs(let sentence):
      fail(lane, sentence, &effects)
    case .done:
      deliver(lane, at: moment, &effects)
    }
  }

  /// Writes the intent down; the call follows when it is on the disk.
  mutating func create(
    _ spec: RemoteSpec, _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    guard let work = active[lane] else { return }
    guard work.creations < Self.maximumCreations else {
      fail(lane, "it was tried \(work.creations) times and never appeared; apply again", &effects)
      return
    }
    guard budgets.hasRoom(lane, at: moment.now) else {
      pauseHost(lane, until: Budgets.nextDay(after: moment.now), &effects)
      return
    }
    let mark = marks.next()
    active[lane]?.creations += 1
    active[lane]?.pending = .create(spec, mark: mark)
    active[lane]?.attempts = 0
    // The record goes first, so that a recovery knows what was to be made.
    effects.append(.commit(work.renameChanges + [.put(work.record)]))
    effects.append(
      .begin(
        lane,
        Intent(
          id: 0, address: work.record.address, account: lane.account, host: lane.host,
          kind: spec.attributes.kind, mark: mark, startedAt: moment.now)))
  }

  mutating func attempt(
    _ call: Call, _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    if active[lane]?.pending != call {
      active[lane]?.pending = call
      active[lane]?.attempts = 0
    }
    send(lane, at: moment, &effects)
  }

  /// Sends the pending call as soon as the rate allows it.
  mutating func send(_ lane: Lane, at moment: Moment, _ effects: inout [Effect]) {
    guard let work = active[lane], let call = work.pending, let account = accounts[lane.account]
    else { return }
    guard work.calls < Self.maximumCalls else {
      fail(
        lane, "it took \(work.calls) calls and was not done: this is a mistake in Rooster", &effects
      )
      return
    }
    let cost = account.cost(call)
    if cost.countsForHost && !budgets.hasRoom(lane, at: moment.now) {
      pauseHost(lane, until: Budgets.nextDay(after: moment.now), &effects)
      return
    }
    let key = Bucket(account: lane.account, category: cost.category)
    if let ready = buckets[key]?.take(at: moment.milliseconds) {
      effects.append(.wait(lane, untilMilliseconds: ready))
      return
    }
    active[lane]?.calls += 1
    countRequest(lane.account, cost)
    effects.append(.perform(lane, call))
  }

  mutating func wake(_ lane: Lane, at moment: Moment, _ effects: inout [Effect]) {
    guard let work = active[lane] else { return }
    switch (work.phase, work.pending) {
    case (_, .some): send(lane, at: moment, &effects)
    case (.looking, nil): lookAgain(lane, at: moment, &effects)
    case (.confirming(let id, let kind, _), nil):
      attempt(.read(id: id, kind: kind), lane, at: moment, &effects)
    case (.inspecting(.vanishing), nil):
      if let id = accounts[lane.account]?.derivedID(work.record.seed) {
        attempt(.read(id: id, kind: .room), lane, at: moment, &effects)
      }
    case (.converging, nil), (.inspecting, nil), (.delivering, nil):
      proceed(lane, at: moment, &effects)
    }
  }
}

extension Work {
  init(step: Step, record: Record?, job: Job) {
    let target = step.target
    let known = record ?? Record(beginning: target, step: step)
    self.init(
      job: job, record: known, progress: Convergence.Progress(objects: known.objects))
    self.record.address = target.address
    self.record.fingerprint = nil
    self.record.host = target.host
  }
}

extension Record {
  /// A record of something that is about to be made for the first time.
  init(beginning target: Target, step: Step) {
    guard let resource = target.resource else {
      preconditionFailure("a step without a record makes something, so it has a resource")
    }
    self.init(
      address: target.address, seed: target.seed, origin: step.origin, fingerprint: nil,
      body: resource.body, host: target.host, objects: [], deliveries: [], failure: nil,
      withdrawnAt: nil)
  }
}
