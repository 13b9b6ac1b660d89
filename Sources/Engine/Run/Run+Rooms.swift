import Digests
import CivilTime
import Domain
import Planner
import Ports

extension Run {
  /// Ends a room that is over, then opens the one that is due; both are looked at first.
  mutating func proceedRoom(
    _ lane: Lane, _ target: RoomTarget, at moment: Moment, _ effects: inout [Effect]
  ) {
    guard let work = active[lane], let account = accounts[lane.account] else { return }
    if let close = target.close, work.progress.object(close) != nil, !work.roomIsBusy {
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
      forgetRoom(lane, at: moment, &effects)
    case (.closing, .object(let observed)) where observed.isRunning:
      // Nobody is put out: the room ends by its own duration, or with a later apply.
      active[lane]?.roomIsBusy = true
      active[lane]?.phase = .converging
      proceed(lane, at: moment, &effects)
    case (.closing, .object(let observed)):
      attempt(.end(id: observed.id, kind: .room), lane, at: moment, &effects)
    case (.opening, .object(let observed)):
      takeOpenRoom(observed, lane, at: moment, &effects)
    case (.opening, _), (.closing, _):
      fail(lane, "the server answered a question about a room with something else", &effects)
    }
  }

  /// The room is not there.
  mutating func takeAbsence(
    _ inspection: Work.Inspection, _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    active[lane]?.pending = nil
    switch inspection {
    case .closing:
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

  private mutating func forgetRoom(
    _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    guard var work = active[lane] else { return }
    work.progress.objects = []
    work.record.objects = []
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
    let open = work.openSpec
    work.progress.objects = [RemoteObject(room: observed.id, mark: mark, spec: open)]
    work.record.objects = work.progress.objects
    changes.insert(.put(work.record), at: 0)
    effects.append(.report(.adopted(work.record.address)))
    effects.append(.commit(work.renameChanges + changes))
    if case .recover = work.job {
      active[lane] = nil
    } else {
      active[lane] = work
      proceed(lane, at: moment, &effects)
    }
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
  fileprivate init(room id: String, mark: Mark, spec: RemoteSpec?) {
    let timing =
      spec?.timing
      // After a crash the window is unknown: it counts as over, so that the next plan decides anew.
      ?? .window(
        original: CivilDateTime(.earliest, .midnight), opens: Instant(secondsSinceEpoch: 0),
        closes: Instant(secondsSinceEpoch: 0))
    self.init(
      id: id, mark: mark, kind: .room, host: "",
      attributes: spec?.attributes.fingerprint ?? .of("adopted"), timing: timing, slots: [],
      registrants: [], panelists: [])
  }
}
