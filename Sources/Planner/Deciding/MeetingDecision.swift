import CivilTime
import Digests
import Domain

/// Decides what one meeting or webinar needs.
struct MeetingDecision {
  let item: Case
  let context: PlanContext
  let facts: AccountFacts
  /// Who hosts it, or that nobody can.
  let host: HostAssignment

  /// A host that was given out, or what is in the way.
  enum HostAssignment {
    /// `clashes`: dates on which the host holds as much as it can already.
    case host(String, clashes: [CivilDateTime])
    case missing(Blocker)
  }

  func decide(_ desired: Meeting, resource: Resource) -> Decision {
    let recorded = item.record?.meeting
    let clock = MeetingClock(zone: context.zone(of: desired), now: context.now)
    guard case .host(let host, let clashes) = host else { return blockedByHost(desired, resource) }
    let target = target(desired, resource, host: host, clock: clock)
    guard case .meeting(let meetingTarget) = target.remote else { return .nothing }
    let visible = DeliveryDifference(target.visible, item.record?.deliveries ?? [])
    let isReached = item.record != nil && hasReached(meetingTarget)
    let isSettled =
      isReached && item.record?.fingerprint == resource.fingerprint && item.renamedFrom == nil
      && visible.isEmpty
    if isSettled { return .nothing }
    var step = Step(
      address: item.address, action: action(for: desired, host: host), kind: desired.stepKind,
      account: desired.account, host: host, group: desired.group, title: desired.title,
      reason: reason(for: desired, resource, host: host, isReached: isReached), notBefore: nil,
      opensAt: nil,
      startsAt: clock.nextStart(desired.timing.occurrences),
      changes: MeetingChanges(before: recorded, after: desired, now: clock.localNow).changes,
      notes: PartNotes(meetingTarget.parts).texts + registrationNote(desired)
        + beginsAnewNotes(meetingTarget, clock),
      origin: resource.origin,
      requests: RequestCounting(facts: facts, objects: item.record?.objects ?? [])
        .requests(for: meetingTarget),
      target: target, blocked: blocker(meetingTarget, clock: clock))
    step.clash = HostClash(host: host, dates: clashes)
    if let recorded {
      step.firstChange = SoonestChange(from: recorded, to: desired, clock: clock).start
    }
    step.people = PeopleChange(from: recorded?.registrants, to: desired.registrants)
    if step.reason.isAboutDelivery { step.changes = visible.changes }
    if context.policy.freezesRunning { step.sessions = clock.sessions(item.record?.objects ?? []) }
    step.narrow(hasRemoteWork: !isReached)
    return .step(step)
  }

  private func registrationNote(_ desired: Meeting) -> [String] {
    guard desired.timing.shape == .standing, !facts.capabilities.registersWithoutTimes,
      !(desired.registrants ?? []).isEmpty
    else { return [] }
    return ["a meeting without times has no registration, so everybody uses one link"]
  }

  /// A series that has begun and is sent anew begins with its next date.
  private func beginsAnewNotes(_ target: MeetingTarget, _ clock: MeetingClock) -> [String] {
    target.parts.compactMap { part in
      guard case .keep(let kept) = part, kept.rewritesTiming,
        case .series(let series) = kept.spec.timing,
        let object = item.record?.objects.first(where: { $0.id == kept.objectID }),
        (object.slots ?? []).contains(where: { $0.start < clock.firstAhead })
      else { return nil }
      return "the series goes on from \(series.start.date) with the same link; the provider no "
        + "longer lists its past dates"
    }
  }

  private func hasReached(_ target: MeetingTarget) -> Bool {
    let progress = Convergence.Progress(objects: item.record?.objects ?? [])
    return Convergence(target: target, capabilities: facts.capabilities).next(progress) == .done
  }

  private func target(
    _ desired: Meeting, _ resource: Resource, host: String, clock: MeetingClock
  ) -> Target {
    let seed = item.record?.seed ?? item.address
    var attributes = desired.attributes(host: host, seed: seed)
    let registers = facts.capabilities.registersWithoutTimes || desired.timing.shape == .scheduled
    if !registers { attributes.hasRegistrants = false }
    attributes.alternativeHosts = alternativeHosts(of: desired, host: host)
    let matching = PartMatching(
      attributes: attributes, capabilities: facts.capabilities, now: clock.firstAhead)
    let parts = parts(for: desired, matching: matching, clock: clock).filter { !$0.isPast }
    let remote = MeetingTarget(
      parts: parts, registrants: registers ? desired.registrants ?? [] : [],
      panelists: desired.panelists,
      untouchedBefore: clock.firstAhead)
    return Target(
      address: item.address, resource: resource, renamedFrom: item.renamedFrom, seed: seed,
      host: host, visible: desired.announcements.visible(at: context.now),
      due: DueItems(of: resource, after: context.now, context: context).items,
      remote: .meeting(remote))
  }

  /// Coaches, and teachers who are hosts of the account while somebody else hosts: they must be able to
  /// start their own class.
  private func alternativeHosts(of desired: Meeting, host: String) -> [String] {
    let teachers = desired.moderators.map(\.email).filter {
      facts.hostKeys.contains($0.lowercased()) && !desired.alternativeHosts.contains($0)
    }
    return (desired.alternativeHosts + teachers).filter { $0.lowercased() != host.lowercased() }
  }

  private func parts(
    for desired: Meeting, matching: PartMatching, clock: MeetingClock
  ) -> [Part] {
    let objects = item.record?.objects ?? []
    let keeps = objects.filter { $0.host == matching.attributes.host && $0.kind == desired.kind }
    let leaves = objects.filter { !keeps.contains($0) }.map {
      Part.remove(matching.removal(of: $0))
    }
    switch desired.timing.shape {
    case .standing:
      return matching.standingPart(objects: keeps) + leaves
    case .scheduled:
      let future = clock.future(desired.timing.occurrences, until: context.horizon)
      let zoneChanged = item.record?.meeting.map { $0.zone != desired.zone } ?? false
      let parts = matching.parts(for: future, objects: keeps.forgettingDates(zoneChanged))
      return parts.map { zoneChanged ? $0.rewritingTiming : $0 } + leaves
    }
  }

  private func action(for desired: Meeting, host: String) -> Action {
    guard let record = item.record else { return .create }
    if item.renamedFrom != nil { return .move }
    if record.objects.isEmpty && record.fingerprint == nil { return .create }
    return needsNewObject(desired, host: host) ? .replace : .update
  }

  private func needsNewObject(_ desired: Meeting, host: String) -> Bool {
    guard let record = item.record else { return false }
    // The link of a room is known before it is ever open, so people hold it already.
    if record.meeting?.kind == .room { return true }
    guard !record.objects.isEmpty else { return false }
    return record.objects.allSatisfy { $0.host != host || $0.kind != desired.kind }
  }

  private func reason(
    for desired: Meeting, _ resource: Resource, host: String, isReached: Bool
  ) -> Reason {
    guard let record = item.record else { return .newInSchedule }
    if let from = item.renamedFrom { return .renamed(from: from) }
    if record.fingerprint == nil { return .unfinished }
    guard record.fingerprint == resource.fingerprint else {
      guard needsNewObject(desired, host: host) else { return .changed }
      return record.meeting?.kind == desired.kind ? .hostChanged : .kindChanged
    }
    guard isReached else { return .horizonReached }
    return item.isDue ? .windowReached : .publishedAnew
  }

  /// What runs is left alone, the list of people aside: who enrols late wants to get in.
  private func blocker(_ target: MeetingTarget, clock: MeetingClock) -> Blocker? {
    if item.isInDoubt { return .unsettled }
    if item.record?.meeting?.isProtected == true, target.endsEverything { return .protected }
    guard context.policy.freezesRunning, let record = item.record else { return nil }
    let ends = record.objects.compactMap { clock.sessionEnd($0.slots ?? []) }
    guard let end = ends.max() else { return nil }
    let progress = Convergence.Progress(objects: record.objects)
    let next = Convergence(target: target, capabilities: facts.capabilities).next(progress)
    return next.concernsMeeting ? .inSession(until: end) : nil
  }

  private func blockedByHost(_ desired: Meeting, _ resource: Resource) -> Decision {
    guard case .missing(let blocker) = host else { return .nothing }
    let clock = MeetingClock(zone: context.zone(of: desired), now: context.now)
    return .step(
      Step(
        address: item.address, action: item.record == nil ? .create : .update,
        kind: desired.stepKind, account: desired.account, host: "", group: desired.group,
        title: desired.title, reason: item.record == nil ? .newInSchedule : .changed,
        notBefore: nil, opensAt: nil, startsAt: clock.nextStart(desired.timing.occurrences),
        changes: MeetingChanges(
          before: item.record?.meeting, after: desired, now: clock.localNow
        ).changes, notes: [],
        origin: resource.origin, requests: .none,
        target: Target(
          address: item.address, resource: resource, renamedFrom: nil, seed: item.address,
          host: "", visible: [], due: [], remote: .nothing),
        blocked: blocker))
  }
}

extension Part {
  /// An object whose dates are all past: nothing is asked for it, and it stays recorded with its
  /// meeting, so that a plan does not name a class again because it was held.
  fileprivate var isPast: Bool {
    switch self {
    case .keep: false
    case .remove(let removed): removed.extent == .nothing
    }
  }
}

extension MeetingTarget {
  /// Whether every object there is goes, and with them all links that people hold.
  fileprivate var endsEverything: Bool {
    var removes = false
    for part in parts {
      switch part {
      case .keep(let kept): if kept.objectID != nil { return false }
      case .remove(let removed): removes = removes || removed.extent != .nothing
      }
    }
    return removes
  }
}

extension [RemoteObject] {
  /// In another zone the same local times are other times, so no date is where it was.
  fileprivate func forgettingDates(_ forgets: Bool) -> [RemoteObject] {
    guard forgets else { return self }
    return map { object in
      var object = object
      object.slots = object.slots?.map { slot in
        var slot = slot
        slot.carries = nil
        return slot
      }
      return object
    }
  }
}
