import CivilTime
import Domain

/// Decides what an address needs that is no longer in the schedule: only what lies ahead goes.
struct WithdrawalDecision {
  let item: Case
  let record: Record
  let context: PlanContext
  /// `nil` for announcements, and for accounts that are no longer declared.
  let facts: AccountFacts?

  func decide() -> Decision {
    switch record.body {
    case .meeting(let meeting): .step(step(for: meeting))
    case .announcement(let announcement): .step(step(for: announcement))
    }
  }

  private func step(for meeting: Meeting) -> Step {
    let clock = MeetingClock(zone: context.zone(of: meeting), now: context.now)
    let remote = remote(of: meeting, clock: clock)
    let counting = facts.map { RequestCounting(facts: $0, objects: record.objects) }
    var step = Step(
      address: item.address, action: .delete, kind: meeting.stepKind, account: meeting.account,
      host: record.host, group: meeting.group, title: meeting.title,
      reason: isOver(clock) ? .removedAndOver : .removedFromSchedule, notBefore: nil,
      opensAt: nil, startsAt: clock.nextStart(meeting.timing.occurrences),
      changes: MeetingChanges(
        before: meeting, after: nil, now: clock.localNow
      ).changes.filter {
        $0.path == "when" || $0.path == "registrants"
      },
      notes: meeting.kind == .room && !record.objects.isEmpty
        ? ["the room is ended as soon as nobody is in it"] : [],
      origin: record.origin, requests: counting?.requests(for: remote) ?? .none,
      target: target(remote), blocked: blocker(meeting, clock: clock))
    step.people = PeopleChange(from: meeting.registrants, to: nil)
    if context.policy.freezesRunning { step.sessions = clock.sessions(record.objects) }
    return step
  }

  private func step(for announcement: Announcement) -> Step {
    Step(
      address: item.address, action: .delete, kind: .announcement, account: "", host: "",
      group: announcement.group, title: announcement.title, reason: .removedFromSchedule,
      notBefore: nil, opensAt: nil, startsAt: nil, changes: [], notes: [],
      origin: record.origin, requests: .none, target: target(.nothing), blocked: nil)
  }

  private func target(_ remote: Target.Remote) -> Target {
    Target(
      address: item.address, resource: nil, renamedFrom: nil, seed: record.seed,
      host: record.host, visible: [], due: [], remote: remote)
  }

  private func remote(of meeting: Meeting, clock: MeetingClock) -> Target.Remote {
    switch meeting.kind {
    case .room:
      return .room(RoomTarget(open: nil, close: record.objects.first?.id))
    case .meeting, .webinar:
      let matching = PartMatching(
        attributes: meeting.attributes(host: record.host, seed: record.seed),
        capabilities: facts?.capabilities ?? .none, now: clock.firstAhead)
      return .meeting(
        MeetingTarget(
          parts: record.objects.map { .remove(matching.removal(of: $0)) }, registrants: [],
          panelists: [], untouchedBefore: clock.firstAhead))
    }
  }

  private func isOver(_ clock: MeetingClock) -> Bool {
    if record.objects.contains(where: { $0.kind == .room }) { return false }
    let slots = record.objects.flatMap { $0.slots ?? [] }
    return !slots.isEmpty && slots.allSatisfy { $0.start < clock.firstAhead }
  }

  private func blocker(_ meeting: Meeting, clock: MeetingClock) -> Blocker? {
    if meeting.isProtected { return .protected }
    if facts == nil && !record.objects.isEmpty { return .unknownAccount(meeting.account) }
    if item.isInDoubt { return .unsettled }
    guard context.policy.freezesRunning, meeting.kind != .room else { return nil }
    let ends = record.objects.compactMap { clock.sessionEnd($0.slots ?? []) }
    return ends.max().map { .inSession(until: $0) }
  }
}

extension Capabilities {
  /// Of an account that is no longer declared: nothing is made there any more.
  fileprivate static let none = Capabilities(
    hasCalendar: true, kinds: [], seriesCap: 1, weeklyIntervalCap: 1, dailyIntervalCap: 1,
    registrantBatch: 1, batchesForSeries: false, removalBatch: 1, panelistBatch: 1,
    hostDailyLimit: nil, hostConcurrency: 1, rates: [:])
}
