import CivilTime
import Domain
import Planner
import Ports

extension Run {
  /// Takes an answer in, commits what it means, and goes on.
  mutating func take(
    _ answer: Answer, _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    guard var work = active[lane], let call = work.pending else { return }
    work.pending = nil
    work.attempts = 0
    if case .object(let observed) = answer, let link = observed.joinLink {
      work.links[observed.id] = link
    }
    active[lane] = work
    answeringAccounts.insert(lane.account)
    if downAccounts[lane.account]?.cause == .unreachable { downAccounts[lane.account] = nil }
    switch work.phase {
    case .looking(let looking):
      take(answer, to: call, looking, lane, at: moment, &effects)
    case .confirming:
      // It is there after all: the "not found" was false.
      active[lane]?.phase = .converging
      learn(answer, call, lane, at: moment, &effects)
    case .inspecting(let inspection):
      take(answer, inspection, lane, at: moment, &effects)
    case .converging:
      learn(answer, call, lane, at: moment, &effects)
    case .delivering:
      deliver(lane, at: moment, &effects)
    }
  }

  /// Applies an answer to what is believed, writes it down, and asks what is next.
  mutating func learn(
    _ answer: Answer, _ call: Call, _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    guard var work = active[lane] else { return }
    var changes: [StateChange] = []
    if let intent = work.intent, case .object(let observed) = answer, case .create = call {
      changes.append(.settleIntent(intent, .created(id: observed.id)))
      work.intent = nil
      work.creations = 0
    }
    if accounts[lane.account]?.cost(call).countsForHost == true {
      changes.append(budgets.spend(lane, at: moment.now))
    }
    work.noteMissingPeople(answer, call)
    work.progress.take(answer, to: call, target: work.meetingTarget)
    work.record.objects = work.progress.objects
    changes.insert(.put(work.record), at: 0)
    active[lane] = work
    effects.append(.commit(work.renameChanges + changes))
    proceed(lane, at: moment, &effects)
  }
}

extension Work {
  /// The target by which answers are understood; rooms have a single part without a list of dates.
  var meetingTarget: MeetingTarget {
    if case .step(let step, _) = job, case .meeting(let target) = step.target.remote {
      return target
    }
    return MeetingTarget(
      parts: [], registrants: [], panelists: [],
      untouchedBefore: CivilDateTime(.earliest, .midnight))
  }

  /// A batch may register fewer people than were asked for: they are told, and not tried again.
  mutating func noteMissingPeople(_ answer: Answer, _ call: Call) {
    guard case .register(_, _, let asked) = call, case .people(let told) = answer else { return }
    let keys = Set(told.map(\.key))
    for person in asked where !keys.contains(person.key) {
      progress.refused.insert(person.key)
      refusals.append(
        Refusal(who: person.email, sentence: "the provider did not register this address"))
    }
  }

  /// Removes the record of the old address when the new one is written.
  var renameChanges: [StateChange] {
    guard case .step(let step, _) = job, let old = step.target.renamedFrom else { return [] }
    return [.remove(old), .schedule(old, [])]
  }
}
