import CivilTime
package import Domain

/// The next thing to do for a meeting, decided from its target and what is believed to exist.
///
/// Pure, and asked again after every answer: a run that stops anywhere goes on from its record.
package struct Convergence: Sendable {
  package var target: MeetingTarget
  package var capabilities: Capabilities

  package init(target: MeetingTarget, capabilities: Capabilities) {
    self.target = target
    self.capabilities = capabilities
  }

  /// What a step has learnt while running, beside its record.
  package struct Progress: Hashable, Sendable {
    /// The objects as they are now.
    package var objects: [RemoteObject]
    /// Which object was made for which part.
    package var made: [Int: String]
    /// People the provider refused, by key: they are not tried twice in one run.
    package var refused: Set<String>
    /// The provider refused batches for an object.
    package var hasNoBatches: Set<String>
    /// The dates of objects before an update that may have changed them, by object.
    package var formerSlots: [String: [RemoteSlot]]

    package init(objects: [RemoteObject]) {
      self.objects = objects
      made = [:]
      refused = []
      hasNoBatches = []
      formerSlots = [:]
    }

    package func object(_ id: String) -> RemoteObject? { objects.first { $0.id == id } }
  }

  /// The next call.
  package enum Next: Hashable, Sendable {
    /// Make the object of a part: the caller adds a mark, and writes the intent down first.
    case create(part: Int, RemoteSpec)
    case call(Call, object: String)
    /// An object is gone, or is past and only forgotten.
    case forget(object: String)
    /// The provider made something else than was asked: a sentence for people.
    case differs(String)
    case done
  }

  package func next(_ progress: Progress) -> Next {
    for (index, part) in target.parts.enumerated() {
      switch part {
      case .keep(let kept):
        if let next = next(for: kept, at: index, progress) { return next }
      case .remove(let removed):
        if let next = next(for: removed, progress) { return next }
      }
    }
    return .done
  }

  private func next(for kept: KeptPart, at index: Int, _ progress: Progress) -> Next? {
    guard let id = kept.objectID ?? progress.made[index], let object = progress.object(id) else {
      return .create(part: index, kept.spec)
    }
    if let update = update(of: object, to: kept, progress) { return .call(update, object: id) }
    guard let slots = object.slots else {
      return .call(.read(id: id, kind: object.kind), object: id)
    }
    if let edit = edit(of: object, slots: slots, to: kept) { return .call(edit, object: id) }
    if let missing = missingDates(in: object, slots: slots, of: kept) { return .differs(missing) }
    return people(of: object, kept: kept, progress).map { .call($0, object: id) }
  }

  private func update(
    of object: RemoteObject, to kept: KeptPart, _ progress: Progress
  ) -> Call? {
    let attributesDiffer = object.attributes != kept.spec.attributes.fingerprint
    // After a change of zone the times read the same and are others: they go with the attributes.
    let timingDiffers =
      kept.rewritesTiming
      && (object.timing != kept.spec.timing || attributesDiffer
        || needsRevival(object, kept, progress))
    guard timingDiffers || attributesDiffer else { return nil }
    var spec = kept.spec
    if !timingDiffers { spec.timing = object.timing }
    return .update(
      id: object.id, spec, mark: object.mark, timing: timingDiffers ? .rewrites : .keeps)
  }

  /// Whether a cancelled date is wanted again: only the whole series sent anew brings it back.
  private func needsRevival(
    _ object: RemoteObject, _ kept: KeptPart, _ progress: Progress
  ) -> Bool {
    guard progress.formerSlots[object.id] == nil, let slots = object.slots else { return false }
    return missingDates(in: object, slots: slots, of: kept) != nil
  }

  /// Brings single dates of a series where they should be.
  private func edit(
    of object: RemoteObject, slots: [RemoteSlot], to kept: KeptPart
  ) -> Call? {
    guard case .series = object.timing else { return nil }
    for slot in slots where slot.start >= target.untouchedBefore && !slot.isCancelled {
      guard let original = slot.carries, let occurrence = kept.occurrence(original) else {
        return .cancel(id: object.id, kind: object.kind, slot: slot)
      }
      if slot.start != occurrence.start || slot.minutes != occurrence.minutes {
        return .move(
          id: object.id, kind: object.kind, slot: slot, start: occurrence.start,
          minutes: occurrence.minutes, zone: kept.spec.attributes.zone)
      }
    }
    return nil
  }

  /// Dates that were asked for and are not there, in a sentence.
  private func missingDates(
    in object: RemoteObject, slots: [RemoteSlot], of kept: KeptPart
  ) -> String? {
    guard case .series = object.timing else { return nil }
    let present = Set(slots.filter { !$0.isCancelled }.compactMap(\.carries))
    // A date that began while the run went on is no longer listed, and nothing is wrong.
    let horizon = target.untouchedBefore.adding(minutes: Self.settledMinutes)
    let missing = kept.carried.first {
      max($0.slot, $0.occurrence.start) >= horizon && !present.contains($0.occurrence.original)
    }
    return missing.map { "the provider's series lacks \($0.slot); apply again to make it anew" }
  }

  /// Dates nearer than this may pass while a run goes on: half a day, in minutes.
  static let settledMinutes = 720

  private func people(of object: RemoteObject, kept: KeptPart, _ progress: Progress) -> Call? {
    let isSeries = if case .series = object.timing { true } else { false }
    let wanted = target.registrants.filter { !progress.refused.contains($0.key) }
    let lists = ListDifference(wanted: wanted, present: object.registrants)
    if !lists.removed.isEmpty {
      return .unregister(
        id: object.id, kind: object.kind, Array(lists.removed.prefix(capabilities.removalBatch)))
    }
    if !lists.added.isEmpty {
      let batches =
        (capabilities.batchesForSeries || !isSeries) && !progress.hasNoBatches.contains(object.id)
      let size = batches ? capabilities.registrantBatch : 1
      return .register(id: object.id, kind: object.kind, Array(lists.added.prefix(size)))
    }
    let invited = target.panelists.filter { !progress.refused.contains($0.key) }
    let panel = ListDifference(wanted: invited, present: object.panelists)
    if let removed = panel.removed.first {
      return removed.id.isEmpty ? .panel(id: object.id) : .uninvite(id: object.id, removed)
    }
    guard !panel.added.isEmpty else { return nil }
    return .invite(id: object.id, Array(panel.added.prefix(capabilities.panelistBatch)))
  }

  private func next(for removed: RemovedPart, _ progress: Progress) -> Next? {
    guard let object = progress.object(removed.objectID) else { return nil }
    switch removed.extent {
    case .whole:
      return .call(.delete(id: object.id, kind: object.kind), object: object.id)
    case .nothing:
      return .forget(object: object.id)
    case .futureDates:
      let slot = (object.slots ?? []).first {
        $0.start >= target.untouchedBefore && !$0.isCancelled
      }
      guard let slot else { return .forget(object: object.id) }
      return .call(.cancel(id: object.id, kind: object.kind, slot: slot), object: object.id)
    }
  }
}
