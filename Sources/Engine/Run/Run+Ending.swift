import CivilTime
import Domain
import Planner
import Ports

extension Run {
  /// The target is reached: the record is whole again.
  mutating func complete(_ lane: Lane, at moment: Moment, _ effects: inout [Effect]) {
    guard var work = active[lane], case .step(let step, _) = work.job else { return }
    if work.roomIsBusy && step.target.resource == nil {
      postpone(lane, "people are still in the room; a later apply ends it", &effects)
      return
    }
    let problem = work.refusals.text
    work.record.objects = work.progress.objects
    work.record.failure = problem
    if let resource = step.target.resource {
      work.record.body = resource.body
      work.record.origin = resource.origin
      work.record.host = step.target.host
      work.record.withdrawnAt = nil
      work.record.fingerprint = problem == nil ? resource.fingerprint : nil
    } else {
      work.record.withdrawnAt = moment.now
      work.record.fingerprint = nil
    }
    effects.append(
      .commit(
        work.renameChanges + [
          .put(work.record), .schedule(step.target.address, step.target.due),
        ]))
    active[lane] = nil
    end(step, problem.map { .failed($0) } ?? .done, &effects)
  }

  /// The step cannot go on in this run.
  mutating func fail(_ lane: Lane, _ sentence: String, _ effects: inout [Effect]) {
    close(lane, .failed(sentence), failure: sentence, &effects)
  }

  /// The step goes on in a later run.
  mutating func postpone(_ lane: Lane, _ reason: String, _ effects: inout [Effect]) {
    close(lane, .deferred(reason), failure: nil, &effects)
  }

  /// Writes down how far it came. Something that was never begun leaves no record, except where an
  /// earlier one has to remember the failure.
  private mutating func close(
    _ lane: Lane, _ ending: Ending, failure: String?, _ effects: inout [Effect]
  ) {
    guard var work = active[lane] else { return }
    active[lane] = nil
    work.record.failure = failure
    work.record.objects = work.progress.objects
    switch work.job {
    case .recover(let intent, _):
      outcome.unsettled.append(UnsettledIntent(address: intent.address, reason: failure ?? ""))
    case .step(let step, _):
      effects.append(.commit(work.renameChanges + [.put(work.record)]))
      end(step, ending, &effects)
    }
  }
}
