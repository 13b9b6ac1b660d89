import Domain
import Planner
import Ports

extension Run {
  /// Looks for an object that may have been made, before anything is made again.
  mutating func look(
    for mark: Mark, spec: RemoteSpec, _ lane: Lane, at moment: Moment,
    _ effects: inout [Effect]
  ) {
    active[lane]?.pending = nil
    active[lane]?.phase = .looking(
      Work.Looking(spec: spec, mark: mark, kind: spec.attributes.kind))
    lookAgain(lane, at: moment, &effects)
  }

  /// Reads the whole list of the host (or the room itself) once more.
  mutating func lookAgain(_ lane: Lane, at moment: Moment, _ effects: inout [Effect]) {
    guard let work = active[lane], case .looking(let looking) = work.phase,
      let account = accounts[lane.account]
    else { return }
    if account.capabilities.hasCalendar {
      attempt(
        .list(host: lane.host, kind: looking.kind, page: nil), lane, at: moment, &effects)
    } else if let id = account.derivedID(work.record.seed) {
      active[lane]?.phase = .inspecting(.opening)
      attempt(.read(id: id, kind: .room), lane, at: moment, &effects)
    }
  }

  /// Takes a page of the list, or the object that was found.
  mutating func take(
    _ answer: Answer, to call: Call, _ before: Work.Looking, _ lane: Lane, at moment: Moment,
    _ effects: inout [Effect]
  ) {
    var looking = before
    switch answer {
    case .page(let objects, let next):
      looking.found += objects.filter { $0.mark == looking.mark }
      active[lane]?.phase = .looking(looking)
      if let next {
        attempt(
          .list(host: lane.host, kind: looking.kind, page: next), lane, at: moment, &effects)
      } else {
        conclude(looking, lane, at: moment, &effects)
      }
    case .object(let observed):
      adopt(observed, looking, lane, at: moment, &effects)
    case .done, .people, .roster:
      fail(lane, "the provider answered a list with something else", &effects)
    }
  }

  private mutating func conclude(
    _ before: Work.Looking, _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    var looking = before
    switch Set(looking.found.map(\.id)).sorted() {
    case []:
      looking.rounds += 1
      active[lane]?.phase = .looking(looking)
      if looking.rounds < Self.lookDelays.count {
        let delay = Self.lookDelays[looking.rounds]
        effects.append(.wait(lane, untilMilliseconds: moment.milliseconds + delay))
      } else {
        settleAsNothing(looking, lane, at: moment, &effects)
      }
    case let ids where ids.count == 1:
      attempt(.read(id: ids[0], kind: looking.kind), lane, at: moment, &effects)
    case let ids:
      fail(
        lane,
        "\(ids.count) objects carry the same mark (\(ids.joined(separator: ", "))): "
          + "delete all but one at the provider, then apply again", &effects)
    }
  }

  /// Nothing was made, so it may be made.
  private mutating func settleAsNothing(
    _ looking: Work.Looking, _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    if let intent = active[lane]?.intent {
      effects.append(.commit([.settleIntent(intent, .nothing)]))
    }
    active[lane]?.intent = nil
    active[lane]?.phase = .converging
    if case .recover = active[lane]?.job {
      active[lane] = nil
    } else {
      proceed(lane, at: moment, &effects)
    }
  }

  /// Takes the object that was found as the one that was to be made.
  ///
  /// In the run that made it, what was sent is known. After a crash it is not: then the object is
  /// recorded with unknown attributes, and the next plan brings it where it should be.
  private mutating func adopt(
    _ observed: ObservedObject, _ looking: Work.Looking, _ lane: Lane, at moment: Moment,
    _ effects: inout [Effect]
  ) {
    guard var work = active[lane] else { return }
    effects.append(.report(.adopted(work.record.address)))
    var changes: [StateChange] = []
    if let intent = work.intent {
      changes.append(.settleIntent(intent, .adopted(id: observed.id)))
      changes.append(budgets.spend(lane, at: moment.now))
    }
    work.intent = nil
    work.creations = 0
    work.phase = .converging
    if let spec = looking.spec {
      work.progress.take(
        .object(observed), to: .create(spec, mark: looking.mark), target: work.meetingTarget)
    } else {
      work.progress.objects.append(RemoteObject(adopted: observed, looking, host: lane.host))
    }
    work.record.objects = work.progress.objects
    changes.insert(.put(work.record), at: 0)
    active[lane] = work
    effects.append(.commit(work.renameChanges + changes))
    if case .recover = work.job {
      active[lane] = nil
    } else {
      proceed(lane, at: moment, &effects)
    }
  }
}
