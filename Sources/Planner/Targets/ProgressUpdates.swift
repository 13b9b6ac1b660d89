import CivilTime
package import Domain

extension Convergence.Progress {
  /// Takes in what an answer says. What a call changed but the answer does not tell is unknown
  /// afterwards (`slots == nil`), so it is read back.
  package mutating func take(
    _ answer: Answer, to call: Call, target: MeetingTarget
  ) {
    switch call {
    case .create(let spec, let mark):
      guard case .object(let observed) = answer else { return }
      add(observed, spec: spec, mark: mark, target: target)
    case .read(let id, _):
      guard case .object(let observed) = answer else { return }
      let former = formerSlots[id] ?? object(id)?.slots ?? []
      change(id) { $0.slots = target.slots(observed.slots ?? [], of: $0, former: former) }
    case .update(let id, let spec, _, let timing):
      formerSlots[id] = object(id)?.slots
      change(id) { object in
        object.attributes = spec.attributes.fingerprint
        object.timing = spec.timing
        object.slots = target.slotsAfterUpdate(of: object, timing: timing)
      }
    case .delete(let id, _):
      objects.removeAll { $0.id == id }
    case .cancel(let id, _, let slot):
      change(id, slot) { $0.isCancelled = true }
    case .move(let id, _, let slot, let start, let minutes, _):
      change(id, slot) {
        $0.start = start
        $0.minutes = minutes
      }
    case .register(let id, _, let people):
      let present = people.filter { !refused.contains($0.key) }
      change(id) { $0.registrants.merge(answer, present) }
    case .unregister(let id, _, let people):
      change(id) { $0.registrants.removeAll { people.contains($0) } }
    case .invite(let id, let people):
      change(id) { $0.panelists.merge(answer, people) }
    case .uninvite(let id, let person):
      change(id) { $0.panelists.removeAll { $0 == person } }
    case .panel(let id):
      guard case .people(let told) = answer else { return }
      let known = told.filter { !$0.id.isEmpty }
        .reduce(into: [String: RemoteRegistrant]()) { $0[$1.key] = $1 }
      // Whoever is not on the panel any more was taken off by somebody else.
      change(id) { $0.panelists = $0.panelists.compactMap { known[$0.key] } }
    case .end(let id, _):
      objects.removeAll { $0.id == id }
    case .list, .roster:
      return
    }
  }

  private mutating func add(
    _ observed: ObservedObject, spec: RemoteSpec, mark: Mark, target: MeetingTarget
  ) {
    var object = RemoteObject(
      id: observed.id, mark: mark, kind: spec.attributes.kind, host: spec.attributes.host,
      attributes: spec.attributes.fingerprint, timing: spec.timing, slots: nil, registrants: [],
      panelists: [])
    object.slots = target.slotsAfterCreate(of: object, observed: observed)
    objects.append(object)
    objects.sort { $0.id < $1.id }
    let part = target.parts.indices.first { index in
      guard case .keep(let kept) = target.parts[index] else { return false }
      return kept.objectID == nil && made[index] == nil && kept.spec.timing == spec.timing
    }
    if let part { made[part] = object.id }
  }

  private mutating func change(_ id: String, _ edit: (inout RemoteObject) -> Void) {
    guard let index = objects.firstIndex(where: { $0.id == id }) else { return }
    edit(&objects[index])
  }

  private mutating func change(
    _ id: String, _ slot: RemoteSlot, _ edit: (inout RemoteSlot) -> Void
  ) {
    change(id) { object in
      guard let index = object.slots?.firstIndex(where: { $0.id == slot.id }) else { return }
      guard var changed = object.slots?[index] else { return }
      edit(&changed)
      object.slots?[index] = changed
    }
  }
}

extension [RemoteRegistrant] {
  /// Adds the people of an answer, or those asked for where the answer has no ids.
  fileprivate mutating func merge(_ answer: Answer, _ asked: [Person]) {
    var byKey: [String: RemoteRegistrant] = [:]
    for person in self { byKey[person.key] = person }
    for person in asked { byKey[person.key] = RemoteRegistrant(key: person.key, id: "") }
    if case .people(let told) = answer {
      for person in told { byKey[person.key] = person }
    }
    self = byKey.values.sorted { $0.key < $1.key }
  }
}

extension MeetingTarget {
  /// The dates of an object that was just made, when the answer tells them.
  fileprivate func slotsAfterCreate(
    of object: RemoteObject, observed: ObservedObject
  ) -> [RemoteSlot]? {
    switch object.timing {
    case .standing:
      return []
    case .single(let start, let minutes):
      let original = part(with: object.timing)?.carried.first?.occurrence.original
      return [
        RemoteSlot(id: "", carries: original, start: start, minutes: minutes, isCancelled: false)
      ]
    case .window(let original, _, _):
      return [
        RemoteSlot(id: "", carries: original, start: original, minutes: 0, isCancelled: false)
      ]
    case .series:
      return observed.slots.map { slots($0, of: object, former: []) }
    }
  }

  fileprivate func slotsAfterUpdate(
    of object: RemoteObject, timing: TimingChange
  ) -> [RemoteSlot]? {
    switch (object.timing, timing) {
    case (.series, _): nil
    case (.single(let start, let minutes), .rewrites):
      [
        RemoteSlot(
          id: "", carries: part(for: object)?.carried.first?.occurrence.original, start: start,
          minutes: minutes, isCancelled: false)
      ]
    case (.single, .keeps), (.standing, _), (.window, _): object.slots
    }
  }

  /// Says of each date which occurrence it carries.
  ///
  /// A date keeps what its id carried; else the grid decides, then the wall clock of a moved
  /// occurrence, then the day (a provider may get the hour wrong,
  /// docs/providers.md, Zoom 2.5: it is moved).
  fileprivate func slots(
    _ observed: [RemoteSlot], of object: RemoteObject, former: [RemoteSlot]
  ) -> [RemoteSlot] {
    guard case .series = object.timing else { return former }
    let carried = part(for: object)?.carried ?? []
    let known = former.reduce(into: [String: RemoteSlot]()) { $0[$1.id] = $1 }
    let byGrid = carried.reduce(into: [CivilDateTime: CivilDateTime]()) {
      $0[$1.slot] = $1.occurrence.original
    }
    let byStart = carried.reduce(into: [CivilDateTime: CivilDateTime]()) {
      $0[$1.occurrence.start] = $1.occurrence.original
    }
    let byDay = carried.reduce(into: [CivilDate: CivilDateTime]()) {
      $0[$1.slot.date] = $1.occurrence.original
    }
    return observed.sorted { $0.start < $1.start }.map { slot in
      var slot = slot
      slot.grid = known[slot.id]?.grid ?? slot.start
      slot.carries =
        known[slot.id]?.carries ?? byGrid[slot.start] ?? byStart[slot.start]
        ?? byDay[slot.start.date]
      return slot
    }
  }

  private func part(for object: RemoteObject) -> KeptPart? {
    keptParts.first { $0.objectID == object.id } ?? part(with: object.timing)
  }

  private func part(with timing: RemoteTiming) -> KeptPart? {
    keptParts.first { $0.spec.timing == timing }
  }

  private var keptParts: [KeptPart] {
    parts.compactMap { if case .keep(let kept) = $0 { kept } else { nil } }
  }
}
