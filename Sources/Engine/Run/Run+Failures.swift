import CivilTime
import Domain
import Planner
import Ports

extension Run {
  /// Reacts to a failed call: report, try again later, or look before trying again.
  mutating func take(
    _ error: ProviderError, _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    guard let call = active[lane]?.pending else { return }
    switch error {
    case .rejected(let rejection):
      take(rejection, of: call, lane, at: moment, &effects)
    case .unavailable(.busy(let reason, let seconds)):
      if isLastAttempt(lane) { settleRefusedCreate(lane, &effects) }
      retry(lane, reason: reason, afterSeconds: seconds, at: moment, &effects)
    case .unavailable(.hostDailyLimit(let until)):
      settleRefusedCreate(lane, &effects)
      pauseHost(lane, until: until, &effects)
    case .unavailable(.accountDailyLimit(let until)):
      settleRefusedCreate(lane, &effects)
      pauseAccount(lane, until: until, &effects)
    case .outcomeUnknown(let reason):
      if case .create(let spec, let mark) = call {
        look(for: mark, spec: spec, lane, at: moment, &effects)
      } else {
        retry(lane, reason: reason, afterSeconds: nil, at: moment, &effects)
      }
    }
  }

  private mutating func retry(
    _ lane: Lane, reason: String, afterSeconds: Int?, at moment: Moment,
    _ effects: inout [Effect]
  ) {
    guard var work = active[lane] else { return }
    work.attempts += 1
    active[lane] = work
    guard work.attempts < Backoff.maximumAttempts else {
      let sentence = "\(reason) (tried \(work.attempts) times)"
      if !answeringAccounts.contains(lane.account) {
        downAccounts[lane.account] = DownAccount(
          cause: .unreachable, reason: "account '\(lane.account)' does not answer")
      }
      fail(lane, sentence, &effects)
      return
    }
    let asked = Int64(afterSeconds ?? 0) * 1000
    let delay = max(backoff.delay(before: work.attempts), asked)
    guard asked <= Backoff.longestPauseMilliseconds else {
      fail(lane, "\(reason); it asks for a pause of \(afterSeconds ?? 0) seconds", &effects)
      return
    }
    effects.append(.report(.waiting(lane, milliseconds: delay, reason: reason)))
    effects.append(.wait(lane, untilMilliseconds: moment.milliseconds + delay))
  }

  /// The host has had its day: what is left of the lane goes on another one.
  mutating func pauseHost(_ lane: Lane, until: Instant, _ effects: inout [Effect]) {
    let reason = "the daily quota of \(lane.host) is spent; it goes on after \(until)"
    pausedLanes[lane] = (until, reason)
    postpone(lane, reason, &effects)
  }

  private mutating func pauseAccount(_ lane: Lane, until: Instant, _ effects: inout [Effect]) {
    let reason = "the daily requests of account '\(lane.account)' are spent until \(until)"
    downAccounts[lane.account] = DownAccount(cause: .refused, reason: reason)
    postpone(lane, reason, &effects)
  }

  private mutating func take(
    _ rejection: Rejection, of call: Call, _ lane: Lane, at moment: Moment,
    _ effects: inout [Effect]
  ) {
    guard let work = active[lane] else { return }
    switch work.phase {
    case .looking:
      return fail(lane, "cannot look for it: \(rejection.message)", &effects)
    case .confirming(let id, let kind, let tries):
      return confirm(id, kind, tries: tries, rejection, lane, at: moment, &effects)
    case .inspecting(let inspection) where rejection.kind == .notFound:
      return takeAbsence(inspection, lane, at: moment, &effects)
    case .converging, .inspecting, .delivering: break
    }
    settleRefusedCreate(lane, &effects)
    switch rejection.kind {
    case .credentials, .scope:
      downAccounts[lane.account] = DownAccount(cause: .refused, reason: rejection.message)
      fail(lane, rejection.message, &effects)
    case .running:
      postpone(lane, "it is in session; a later apply does it", &effects)
    case .notFound:
      takeNotFound(call, rejection, lane, at: moment, &effects)
    case .batch, .invalid, .host, .licence, .other:
      takeRefusal(rejection, of: call, lane, at: moment, &effects)
    }
  }

  private func isLastAttempt(_ lane: Lane) -> Bool {
    (active[lane]?.attempts ?? 0) + 1 >= Backoff.maximumAttempts
  }

  /// A create that was refused, or not carried out, made nothing: its intent is settled. One whose
  /// outcome is being looked for stays open.
  private mutating func settleRefusedCreate(_ lane: Lane, _ effects: inout [Effect]) {
    guard case .create? = active[lane]?.pending, let intent = active[lane]?.intent else { return }
    active[lane]?.intent = nil
    effects.append(.commit([.settleIntent(intent, .nothing)]))
  }

  /// One person who is refused does not keep the others out.
  private mutating func takeRefusal(
    _ rejection: Rejection, of call: Call, _ lane: Lane, at moment: Moment,
    _ effects: inout [Effect]
  ) {
    switch call {
    case .register(let id, _, let people) where people.count > 1:
      active[lane]?.progress.hasNoBatches.insert(id)
      active[lane]?.pending = nil
      proceed(lane, at: moment, &effects)
    case .register(_, _, let people), .invite(_, let people):
      active[lane]?.progress.refused.formUnion(people.map(\.key))
      active[lane]?.refusals += people.map {
        Refusal(who: $0.email, sentence: rejection.message)
      }
      active[lane]?.pending = nil
      proceed(lane, at: moment, &effects)
    case .cancel(let id, let kind, _), .move(let id, let kind, _, _, _, _):
      rereadOnce(id, kind, rejection, lane, at: moment, &effects)
    case .create, .read, .update, .delete, .unregister, .uninvite, .panel, .list, .roster, .end:
      fail(lane, rejection.message, &effects)
    }
  }

  /// A date that is refused may have got another id: the dates are read back once.
  private mutating func rereadOnce(
    _ id: String, _ kind: MeetingKind, _ rejection: Rejection, _ lane: Lane,
    at moment: Moment, _ effects: inout [Effect]
  ) {
    guard active[lane]?.hasReread == false else { return fail(lane, rejection.message, &effects) }
    active[lane]?.hasReread = true
    attempt(.read(id: id, kind: kind), lane, at: moment, &effects)
  }

  private mutating func takeNotFound(
    _ call: Call, _ rejection: Rejection, _ lane: Lane, at moment: Moment,
    _ effects: inout [Effect]
  ) {
    switch call {
    case .cancel(let id, let kind, _), .move(let id, let kind, _, _, _, _),
      .read(let id, let kind), .register(let id, let kind, _), .unregister(let id, let kind, _):
      confirm(id, kind, tries: 0, rejection, lane, at: moment, &effects)
    case .update(let id, let spec, _, _):
      confirm(
        id, spec.attributes.kind, tries: 0, rejection, lane, at: moment, &effects)
    case .delete(let id, _), .end(let id, _):
      active[lane]?.pending = nil
      active[lane]?.progress.objects.removeAll { $0.id == id }
      learnRemoval(lane, at: moment, &effects)
    case .create, .invite, .uninvite, .panel, .list, .roster:
      fail(lane, rejection.message, &effects)
    }
  }

  private mutating func learnRemoval(
    _ lane: Lane, at moment: Moment, _ effects: inout [Effect]
  ) {
    guard var work = active[lane] else { return }
    work.record.objects = work.progress.objects
    active[lane] = work
    effects.append(.commit(work.renameChanges + [.put(work.record)]))
    proceed(lane, at: moment, &effects)
  }

  /// Asks again before it believes that an object is gone: false "not found" happens.
  private mutating func confirm(
    _ id: String, _ kind: MeetingKind, tries: Int, _ rejection: Rejection, _ lane: Lane,
    at moment: Moment, _ effects: inout [Effect]
  ) {
    active[lane]?.pending = nil
    guard tries < Self.confirmDelays.count else {
      active[lane]?.progress.objects.removeAll { $0.id == id }
      fail(
        lane,
        "it was deleted at the provider (confirmed \(tries + 1) times): "
          + "the next plan makes it anew, with a new link", &effects)
      return
    }
    active[lane]?.phase = .confirming(id: id, kind: kind, tries: tries + 1)
    let delay = Self.confirmDelays[tries]
    effects.append(
      .report(.waiting(lane, milliseconds: delay, reason: "asking again: \(rejection.message)")))
    effects.append(.wait(lane, untilMilliseconds: moment.milliseconds + delay))
  }
}
