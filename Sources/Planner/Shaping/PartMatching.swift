package import CivilTime
package import Domain

/// Decides which remote objects a meeting is made of, keeping the recorded ones (and so the links
/// people hold) wherever that is possible.
package struct PartMatching: Sendable {
  /// What all objects of the meeting have in common.
  package var attributes: RemoteAttributes
  package var capabilities: Capabilities
  /// Dates that begin before this local time are past.
  package var now: CivilDateTime

  package init(attributes: RemoteAttributes, capabilities: Capabilities, now: CivilDateTime) {
    self.attributes = attributes
    self.capabilities = capabilities
    self.now = now
  }

  /// The parts for these future occurrences, given the recorded objects of the same host and kind.
  package func parts(for occurrences: [Occurrence], objects: [RemoteObject]) -> [Part] {
    var work = Work(objects: objects, now: now, capabilities: capabilities)
    work.keepWhatIsCarried(occurrences)
    extendSeries(&work)
    place(&work)
    return work.kept.map { part($0.shape, continuing: $0.object, rewrites: $0.rewrites) }
      + work.abandoned.map { .remove(removal(of: $0)) }
  }

  /// The part of a meeting without times (Zoom types 3 and 6): one object, whatever the dates.
  package func standingPart(objects: [RemoteObject]) -> [Part] {
    let kept = objects.first { $0.timing == .standing }
    let shape = ObjectShape(timing: .standing, carried: [])
    return [part(shape, continuing: kept, rewrites: false)]
      + objects.filter { $0.id != kept?.id }.map { .remove(removal(of: $0)) }
  }

  /// How much of an object goes when it is no longer wanted: what is past stays.
  package func removal(of object: RemoteObject) -> RemovedPart {
    let slots = (object.slots ?? []).filter { !$0.isCancelled }
    let extent: RemovedPart.Extent
    if object.kind == .room {
      // Another provider's: it ends by its own duration.
      extent = .nothing
    } else if slots.isEmpty || slots.allSatisfy({ $0.start >= now }) {
      extent = .whole
    } else if slots.contains(where: { $0.start >= now }) {
      extent = .futureDates
    } else {
      extent = .nothing
    }
    return RemovedPart(objectID: object.id, extent: extent)
  }

  private func part(
    _ shape: ObjectShape, continuing object: RemoteObject?, rewrites: Bool
  ) -> Part {
    .keep(
      KeptPart(
        objectID: object?.id, spec: RemoteSpec(attributes: attributes, timing: shape.timing),
        rewritesTiming: rewrites, carried: shape.carried))
  }

  /// Dates that are new but have the time and length of a kept series lengthen that series, so that
  /// people keep one link.
  private func extendSeries(_ work: inout Work) {
    for index in work.kept.indices {
      let kept = work.kept[index]
      guard case .series(let series) = kept.shape.timing else { continue }
      let joining = work.unplaced.filter {
        $0.original.time == series.start.time && $0.minutes == series.minutes && !$0.isMoved
      }
      guard !joining.isEmpty else { continue }
      let union = (kept.shape.carried.map(\.occurrence) + joining).sorted {
        $0.original < $1.original
      }
      let shapes = ObjectShape.shapes(of: union, capabilities: capabilities, now: now)
      guard shapes.count == 1, let shape = shapes.first, shape.isSeries else { continue }
      work.kept[index] = Kept(object: kept.object, shape: shape, rewrites: true)
      let joined = Set(joining.map(\.original))
      work.unplaced.removeAll { joined.contains($0.original) }
    }
  }

  /// Shapes what is left and lets it continue objects that lost all their dates.
  private func place(_ work: inout Work) {
    for shape in ObjectShape.shapes(
      of: work.unplaced, capabilities: capabilities, now: now)
    {
      let object = work.takeAbandoned(for: shape)
      let rewrites = object.map { $0.timing != shape.timing } ?? false
      work.kept.append(Kept(object: object, shape: shape, rewrites: rewrites))
    }
    work.unplaced = []
  }

  /// An object to be, and the recorded one it continues.
  private struct Kept {
    var object: RemoteObject?
    var shape: ObjectShape
    var rewrites: Bool
  }

  /// What is still to be matched.
  private struct Work {
    var kept: [Kept] = []
    var abandoned: [RemoteObject]
    var unplaced: [Occurrence] = []
    let now: CivilDateTime
    let capabilities: Capabilities

    init(objects: [RemoteObject], now: CivilDateTime, capabilities: Capabilities) {
      abandoned = objects
      self.now = now
      self.capabilities = capabilities
    }

    /// Leaves occurrences where they are: an edit of one date is never a new meeting.
    mutating func keepWhatIsCarried(_ occurrences: [Occurrence]) {
      var wanted: [CivilDateTime: Occurrence] = [:]
      for occurrence in occurrences { wanted[occurrence.original] = occurrence }
      var placed: Set<CivilDateTime> = []
      var left: [RemoteObject] = []
      for object in abandoned {
        let carried = carriedDates(of: object, wanted: wanted, placed: placed)
        if carried.isEmpty {
          left.append(object)
          continue
        }
        placed.formUnion(carried.map(\.occurrence.original))
        kept.append(keep(object, carrying: carried))
      }
      abandoned = left
      unplaced = occurrences.filter { !placed.contains($0.original) }
    }

    private func carriedDates(
      of object: RemoteObject, wanted: [CivilDateTime: Occurrence], placed: Set<CivilDateTime>
    ) -> [CarriedDate] {
      (object.slots ?? []).compactMap { slot in
        guard !slot.isCancelled, slot.start >= now, let original = slot.carries,
          let occurrence = wanted[original], !placed.contains(original)
        else { return nil }
        return CarriedDate(slot: slot.grid ?? slot.start, occurrence: occurrence)
      }
    }

    private func keep(_ object: RemoteObject, carrying carried: [CarriedDate]) -> Kept {
      switch object.timing {
      case .single:
        let shape = ObjectShape(single: carried[0].occurrence)
        return Kept(object: object, shape: shape, rewrites: shape.timing != object.timing)
      case .series:
        let shape = ObjectShape(timing: object.timing, carried: carried)
        return rewritten(object, carried) ?? Kept(object: object, shape: shape, rewrites: false)
      case .standing, .window:
        let shape = ObjectShape(timing: object.timing, carried: carried)
        return Kept(object: object, shape: shape, rewrites: false)
      }
    }

    /// The series sent anew, when that costs less than editing its dates one by one: a class that is
    /// half an hour longer from now on is one call and not fifteen.
    private func rewritten(_ object: RemoteObject, _ carried: [CarriedDate]) -> Kept? {
      let slots = (object.slots ?? []).filter { !$0.isCancelled && $0.start >= now }
      let edits = carried.count { date in
        slots.contains {
          $0.carries == date.occurrence.original
            && ($0.start != date.occurrence.start || $0.minutes != date.occurrence.minutes)
        }
      }
      let shapes = ObjectShape.shapes(
        of: carried.map(\.occurrence), capabilities: capabilities, now: now)
      guard shapes.count == 1, let shape = shapes.first, shape.isSeries,
        1 + shape.unusedDates + shape.movedDates < edits
      else { return nil }
      return Kept(object: object, shape: shape, rewrites: true)
    }

    /// An object that lost its dates and is of the same form, the likest first.
    mutating func takeAbandoned(for shape: ObjectShape) -> RemoteObject? {
      let candidates = abandoned.indices.filter { abandoned[$0].timing.hasForm(of: shape.timing) }
      let best = candidates.max { left, right in
        abandoned[left].timing.likeness(to: shape.timing)
          < abandoned[right].timing.likeness(to: shape.timing)
      }
      return best.map { abandoned.remove(at: $0) }
    }
  }
}

extension RemoteTiming {
  /// Whether an update can turn one into the other without a new object.
  func hasForm(of other: RemoteTiming) -> Bool {
    switch (self, other) {
    case (.single, .single), (.series, .series), (.standing, .standing), (.window, .window): true
    case (.single, _), (.series, _), (.standing, _), (.window, _): false
    }
  }

  /// How much two times have in common, so that the right link goes on when several could.
  func likeness(to other: RemoteTiming) -> Int {
    switch (self, other) {
    case (.series(let left), .series(let right)):
      (left == right ? 8 : 0) + (left.rule == right.rule ? 4 : 0)
        + (left.start.time == right.start.time ? 2 : 0) + (left.minutes == right.minutes ? 1 : 0)
    case (.single(let left, _), .single(let right, _)):
      (left == right ? 4 : 0) + (left.date == right.date ? 2 : 0)
        + (left.time == right.time ? 1 : 0)
    case (.single, _), (.series, _), (.standing, _), (.window, _): 0
    }
  }
}
