import CivilTime
import Digests
import Domain
import Planner
import Ports

extension Run {
  /// Ends a room that is over, then opens the one that is due; both are looked at first.
  mutating func proceedRoom(
    _ lane: Lane, _ target: RoomTarget, at moment: Moment, _ effects: inout [Effect]
  ) {
    guard let work = active[lane], let account = accounts[lane.account] else { return }
    if let close = target.close, work.progress.object(close) != nil, !work.roomIsBusy,
      !work.hasClosedRoom
    {
      active[lane]?.phase = .inspecting(.closing)
      attempt(.read(id: close, kind: .room), lane, at: moment, &effects)
      return
    }
    if target.open != nil, work.progress.objects.isEmpty,
      let id = account.derivedID(work.record.seed)
    {
      active[lane]?.phase = .inspecting(.opening)
      attempt(.read(id: id, kind: .room), lane, at: moment, &effects)
      return
    }
    deliver(lane, at: moment, &effects)
  }

  /// The room is there.
  mutating func take(
    _ answer: Answer, _ inspection: Work.Inspection, _ lane: Lane, at moment: Moment,
    _ effects: inout [Effect]
  ) {
    switch (inspection, answer) {
    case (.closing, .done):
      awaitEnd(lane, tries: 0, at: moment, &effects)
    case (.vanishing(let tries), .object):
      awaitEnd(lane, tries: tries, at: moment, &effects)
    case (.closing, .object(let observed)) where observed.isRunning:
      // Nobody is put out: the room ends by its own duration, or with a later apply.
      active[lane]?.roomIsBusy = true
      active[lane]?.phase = .converging
      proceed(lane, at: moment, &effects)
    case (.closing, .object(let observed)):
      attempt(.end(id: observed.id, kind: .room), lane, at: moment, &effects)
    case (.opening, .object(let observed)):
      takeOpenRoom(observed, lane, at: moment, &effects)
    case (.opening, _), (.closing, _), (.vanishing, _):
      fail(lane, "the server answered a question about a room with something else", &effects)
    }
  }

  /// The room is not there.
  mutating func takeAbsence(
    _ inspection: Work.Inspection, _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    active[lane]?.pending = nil
    switch inspection {
    case .closing, .vanishing:
      forgetRoom(lane, at: moment, &effects)
    case .opening:
      guard case .room(let target) = active[lane]?.stepTarget?.remote, let spec = target.open
      else {
        // A recovery: the room of an earlier run does not exist (any more).
        return settleMissingRoom(lane, &effects)
      }
      active[lane]?.phase = .converging
      create(spec, lane, at: moment, &effects)
    }
  }

  private mutating func settleMissingRoom(_ lane: Lane, _ effects: inout [Effect]) {
    if let intent = active[lane]?.intent {
      effects.append(.commit([.settleIntent(intent, .nothing)]))
    }
    active[lane] = nil
  }

  /// Ending is asynchronous (docs/providers.md, BigBlueButton 3.2), and
  /// the next room has the same id: it is not opened
  /// before the old one is gone.
  private mutating func awaitEnd(
    _ lane: Lane, tries: Int, at moment: Moment, _ effects: inout [Effect]
  ) {
    guard case .room(let target)? = active[lane]?.stepTarget?.remote, target.open != nil else {
      return forgetRoom(lane, at: moment, &effects)
    }
    guard tries < Self.endTries else {
      return fail(lane, "the room does not end; a later apply opens the next one", &effects)
    }
    active[lane]?.phase = .inspecting(.vanishing(tries: tries + 1))
    effects.append(.wait(lane, untilMilliseconds: moment.milliseconds + Self.endDelay))
  }

  private mutating func forgetRoom(
    _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    guard var work = active[lane] else { return }
    work.progress.objects = []
    work.record.objects = []
    work.hasClosedRoom = true
    work.phase = .converging
    active[lane] = work
    effects.append(.commit(work.renameChanges + [.put(work.record)]))
    proceed(lane, at: moment, &effects)
  }

  /// A room with our id is open already: ours when it carries a mark.
  private mutating func takeOpenRoom(
    _ observed: ObservedObject, _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    guard var work = active[lane] else { return }
    guard let mark = observed.mark else {
      fail(lane, "a room with its id is open that Rooster did not open", &effects)
      return
    }
    var changes: [StateChange] = []
    if let intent = work.intent {
      changes.append(.settleIntent(intent, .adopted(id: observed.id)))
    }
    work.intent = nil
    work.phase = .converging
    // A recovery does not know the window: the plan that follows finds the room and takes it over.
    guard let open = work.openSpec else {
      effects.append(.commit(changes))
      active[lane] = nil
      return
    }
    work.progress.objects = [RemoteObject(room: observed.id, mark: mark, spec: open)]
    work.record.objects = work.progress.objects
    changes.insert(.put(work.record), at: 0)
    active[lane] = work
    effects.append(.report(.adopted(work.record.address)))
    effects.append(.commit(work.renameChanges + changes))
    proceed(lane, at: moment, &effects)
  }
}

extension Work {
  var stepTarget: Target? {
    if case .step(let step, _) = job { step.target } else { nil }
  }

  fileprivate var openSpec: RemoteSpec? {
    if case .room(let target)? = stepTarget?.remote { target.open } else { nil }
  }
}

extension RemoteObject {
  /// A room that is open.
  fileprivate init(room id: String, mark: Mark, spec: RemoteSpec) {
    self.init(
      id: id, mark: mark, kind: .room, host: "", attributes: spec.attributes.fingerprint,
      timing: spec.timing, slots: [], registrants: [], panelists: [])
  }
}
