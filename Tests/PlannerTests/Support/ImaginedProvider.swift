import CivilTime
import Domain
import Planner
import Testing

/// Carries targets out without a world: every call succeeds and is answered as a provider with a
/// calendar answers it.
struct ImaginedProvider {
  /// What was called, in order.
  private(set) var calls: [Call] = []
  private var slots: [String: [RemoteSlot]] = [:]

  /// A target that needs more calls than this never ends.
  private static let callLimit = 1_000

  /// The objects as they are once the target is reached.
  mutating func carryOut(
    _ target: MeetingTarget, from objects: [RemoteObject], capabilities: Capabilities
  ) -> [RemoteObject] {
    for object in objects { slots[object.id] = object.slots ?? [] }
    let convergence = Convergence(target: target, capabilities: capabilities)
    var progress = Convergence.Progress(objects: objects)
    for _ in 0..<Self.callLimit {
      switch convergence.next(progress) {
      case .done:
        return progress.objects
      case .create(_, let spec):
        take(.create(spec, mark: Mark("mark-\(slots.count + 1)")), into: &progress, target)
      case .call(let call, _):
        take(call, into: &progress, target)
      case .forget(let id):
        progress.objects.removeAll { $0.id == id }
      case .differs(let sentence):
        Issue.record("\(sentence)")
        return progress.objects
      }
    }
    Issue.record("the target is not reached in \(Self.callLimit) calls")
    return progress.objects
  }

  private mutating func take(
    _ call: Call, into progress: inout Convergence.Progress, _ target: MeetingTarget
  ) {
    calls.append(call)
    progress.take(answer(call), to: call, target: target)
  }

  private mutating func answer(_ call: Call) -> Answer {
    switch call {
    case .create(let spec, let mark):
      let id = newID(for: spec.attributes.seed)
      slots[id] = spec.timing.slots(of: id)
      return .object(observed(id, mark: mark))
    case .read(let id, _):
      return .object(observed(id, mark: nil))
    case .update(let id, let spec, _, .rewrites):
      slots[id] = spec.timing.slots(of: id)
      return .done
    case .cancel(let id, _, let slot):
      slots[id]?.removeAll { $0.id == slot.id }
      return .done
    case .move(let id, _, let slot, let start, let minutes, _):
      slots[id] = slots[id]?.map { known in
        guard known.id == slot.id else { return known }
        return RemoteSlot(
          id: known.id, carries: nil, start: start, minutes: minutes, isCancelled: false)
      }
      return .done
    case .register(_, _, let people), .invite(_, let people):
      return .people(people.map { RemoteRegistrant(key: $0.key, id: "id-\($0.key)") })
    case .update(_, _, _, .keeps), .delete, .unregister, .uninvite, .panel, .list, .roster, .end:
      return .done
    }
  }

  /// `CS101/lecture#1`, and `#2` when that is taken.
  private func newID(for seed: Address) -> String {
    var number = 1
    while slots["\(seed)#\(number)"] != nil { number += 1 }
    return "\(seed)#\(number)"
  }

  private func observed(_ id: String, mark: Mark?) -> ObservedObject {
    ObservedObject(
      id: id, mark: mark, host: "", title: "", slots: slots[id], joinLink: nil, isRunning: false)
  }
}

extension RemoteTiming {
  /// The dates that a provider makes of it.
  fileprivate func slots(of id: String) -> [RemoteSlot] {
    switch self {
    case .series(let series):
      series.dates.map {
        RemoteSlot(
          id: "\(id)-\($0)", carries: nil, start: $0, minutes: series.minutes, isCancelled: false)
      }
    case .single(let start, let minutes):
      [RemoteSlot(id: "", carries: nil, start: start, minutes: minutes, isCancelled: false)]
    case .standing, .window: []
    }
  }
}
