import CivilTime
import Domain

/// Decides what a class needs that leaves a provider with a calendar for rooms that open by clock: its
/// meetings go as far as they lie ahead, and the room is recorded in their place.
struct RelocationDecision {
  let item: Case
  let record: Record
  let context: PlanContext

  func decide(_ desired: Meeting, resource: Resource) -> Decision {
    guard let before = record.meeting, let facts = context.accounts[before.account] else {
      // The old account is no longer declared: nobody can reach its meetings.
      guard let facts = context.accounts[desired.account] else { return .nothing }
      return RoomDecision(item: item, context: context, facts: facts)
        .decide(desired, resource: resource)
    }
    let clock = MeetingClock(zone: context.zone(of: before), now: context.now)
    let matching = PartMatching(
      attributes: before.attributes(host: record.host, seed: record.seed),
      capabilities: facts.capabilities, now: clock.firstAhead)
    let remote = MeetingTarget(
      parts: record.objects.map { .remove(matching.removal(of: $0)) }, registrants: [],
      panelists: [], untouchedBefore: clock.firstAhead)
    // A room that is due this minute is opened by the plan that follows.
    let due = DueItems(of: resource, after: context.now.adding(minutes: -1), context: context)
    var step =
      Step(
        address: item.address, action: .replace, kind: .room, account: before.account,
        host: record.host, group: desired.group, title: desired.title, reason: .kindChanged,
        notBefore: nil, opensAt: nil, startsAt: clock.nextStart(desired.timing.occurrences),
        changes: MeetingChanges(before: before, after: desired, now: clock.localNow).changes,
        notes: [], origin: resource.origin,
        requests: RequestCounting(facts: facts, objects: record.objects).requests(for: remote),
        target: Target(
          address: item.address, resource: resource, renamedFrom: item.renamedFrom,
          seed: record.seed, host: "",
          visible: desired.announcements.visible(at: context.now), due: due.items,
          remote: .meeting(remote)),
        blocked: blocker(before, clock))
    step.people = PeopleChange(from: before.registrants, to: desired.registrants)
    if context.policy.freezesRunning { step.sessions = clock.sessions(record.objects) }
    return .step(step)
  }

  private func blocker(_ before: Meeting, _ clock: MeetingClock) -> Blocker? {
    if before.isProtected { return .protected }
    if item.isInDoubt { return .unsettled }
    guard context.policy.freezesRunning else { return nil }
    let ends = record.objects.compactMap { clock.sessionEnd($0.slots ?? []) }
    return ends.max().map { .inSession(until: $0) }
  }
}

extension Record {
  /// Whether there are meetings that a room cannot continue.
  func hasObjectsElsewhere(than room: Meeting) -> Bool {
    objects.contains { $0.kind != .room }
  }
}
