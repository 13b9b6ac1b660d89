import CivilTime
import Domain

/// Counts what a target will cost, without making it: the same calls that ``Convergence`` would give,
/// by arithmetic, since a first plan counts a hundred thousand of them.
struct RequestCounting {
  let facts: AccountFacts
  let objects: [RemoteObject]

  func requests(for remote: Target.Remote) -> RequestCounts {
    switch remote {
    case .meeting(let target): requests(for: target)
    case .room(let target): requests(for: target)
    case .nothing: .none
    }
  }

  func requests(for target: MeetingTarget) -> RequestCounts {
    var counts = RequestCounts.none
    for part in target.parts {
      switch part {
      case .keep(let kept): count(kept, target, into: &counts)
      case .remove(let removed): count(removed, target, into: &counts)
      }
    }
    return counts
  }

  /// A room is looked for before it is made, and looked into before it is ended.
  private func requests(for target: RoomTarget) -> RequestCounts {
    var counts = RequestCounts.none
    if target.open != nil { counts.add([facts.costs.read, facts.costs.create]) }
    if target.close != nil { counts.add([facts.costs.read, facts.costs.end]) }
    return counts
  }

  private func count(_ kept: KeptPart, _ target: MeetingTarget, into counts: inout RequestCounts) {
    let costs = facts.costs
    let isSeries = if case .series = kept.spec.timing { true } else { false }
    guard let object = objects.first(where: { $0.id == kept.objectID }) else {
      counts.add([costs.create])
      // The answer to a create tells its dates, so they are not read back.
      if isSeries { countExceptions(kept, into: &counts) }
      countPeople(target, present: nil, isSeries: isSeries, into: &counts)
      return
    }
    let isSent =
      kept.rewritesTiming || object.attributes != kept.spec.attributes.fingerprint
    if isSent {
      counts.add([costs.update])
      if isSeries { counts.add([costs.read]) }
    }
    // A series that is sent whole may lose its single edits, so they are counted again.
    if isSent && isSeries {
      countExceptions(kept, into: &counts)
    } else if let slots = object.slots, isSeries {
      countEdits(slots, kept, target, into: &counts)
    } else if object.slots == nil {
      counts.add([costs.read])
    }
    countPeople(target, present: object, isSeries: isSeries, into: &counts)
  }

  private func countExceptions(_ kept: KeptPart, into counts: inout RequestCounts) {
    let shape = ObjectShape(timing: kept.spec.timing, carried: kept.carried)
    counts.add(facts.costs.cancel, times: shape.unusedDates)
    counts.add(facts.costs.move, times: shape.movedDates)
  }

  private func countEdits(
    _ slots: [RemoteSlot], _ kept: KeptPart, _ target: MeetingTarget,
    into counts: inout RequestCounts
  ) {
    for slot in slots where slot.start >= target.untouchedBefore && !slot.isCancelled {
      guard let original = slot.carries, let occurrence = kept.occurrence(original) else {
        counts.add(facts.costs.cancel)
        continue
      }
      if slot.start != occurrence.start || slot.minutes != occurrence.minutes {
        counts.add(facts.costs.move)
      }
    }
  }

  private func countPeople(
    _ target: MeetingTarget, present: RemoteObject?, isSeries: Bool,
    into counts: inout RequestCounts
  ) {
    let capabilities = facts.capabilities
    let lists = ListDifference(wanted: target.registrants, present: present?.registrants ?? [])
    let batches = capabilities.batchesForSeries || !isSeries
    let size = batches ? capabilities.registrantBatch : 1
    let full = lists.added.count / size
    let rest = lists.added.count % size
    counts.add(size > 1 ? facts.costs.registerBatch : facts.costs.register, times: full)
    if rest > 0 { counts.add(rest > 1 ? facts.costs.registerBatch : facts.costs.register) }
    counts.add(
      facts.costs.unregister, times: lists.removed.count.dividedUp(by: capabilities.removalBatch))
    let panel = ListDifference(wanted: target.panelists, present: present?.panelists ?? [])
    counts.add(facts.costs.uninvite, times: panel.removed.count)
    if panel.removed.contains(where: \.id.isEmpty) { counts.add(facts.costs.panel) }
    counts.add(
      facts.costs.invite, times: panel.added.count.dividedUp(by: capabilities.panelistBatch))
  }

  private func count(
    _ removed: RemovedPart, _ target: MeetingTarget, into counts: inout RequestCounts
  ) {
    switch removed.extent {
    case .whole: counts.add(facts.costs.delete)
    case .nothing: return
    case .futureDates:
      let slots = objects.first { $0.id == removed.objectID }?.slots ?? []
      let future = slots.count { $0.start >= target.untouchedBefore && !$0.isCancelled }
      counts.add(facts.costs.cancel, times: future)
    }
  }
}

extension RequestCounts {
  mutating func add(_ costs: [RequestCost]) {
    for cost in costs { add(cost) }
  }

  mutating func add(_ cost: RequestCost, times: Int) {
    for _ in 0..<times { add(cost) }
  }
}

extension Int {
  /// How many pieces of a size hold so many.
  func dividedUp(by size: Int) -> Int { (self + size - 1) / size }
}
