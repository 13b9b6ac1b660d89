import CivilTime
import Domain

/// Decides what one room needs: rooms exist only around their occurrences, so most of the time it is
/// only recorded, and opened when its window comes.
struct RoomDecision {
  let item: Case
  let context: PlanContext
  let facts: AccountFacts

  func decide(_ desired: Meeting, resource: Resource) -> Decision {
    let recorded = item.record?.meeting
    let windows = RoomWindow.windows(of: desired.timing, in: context.zone(of: desired))
    let seed = item.record?.seed ?? item.address
    let current = windows.first { $0.opens <= context.now && context.now < $0.closes }
    let room = item.record?.objects.first
    let remote = RoomTarget(
      open: opening(current, room: room, attributes: desired.attributes(host: "", seed: seed)),
      close: closing(room, current: current))
    let visible = desired.announcements.visible(at: context.now)
    let isRecorded = item.record?.fingerprint == resource.fingerprint && item.renamedFrom == nil
    let deliveries = DeliveryDifference(visible, item.record?.deliveries ?? [])
    if isRecorded && deliveries.isEmpty && remote.open == nil && remote.close == nil {
      return .nothing
    }
    let target = Target(
      address: item.address, resource: resource, renamedFrom: item.renamedFrom, seed: seed,
      host: "", visible: visible,
      due: due(resource, room: remote.close == nil ? room : nil, window: current),
      remote: .room(remote))
    let next = windows.first { $0.opens > context.now }
    let clock = MeetingClock(zone: context.zone(of: desired), now: context.now)
    var step = Step(
      address: item.address, action: action(isRecorded: isRecorded, remote: remote),
      kind: .room, account: desired.account, host: "", group: desired.group,
      title: desired.title, reason: reason(isRecorded: isRecorded, remote: remote),
      notBefore: nil, opensAt: remote.open == nil ? next?.opens : nil,
      startsAt: clock.nextStart(desired.timing.occurrences) ?? current?.opens,
      changes: MeetingChanges(before: recorded, after: desired, now: clock.localNow).changes,
      notes: notes(remote, until: current?.closes, in: clock.zone),
      origin: resource.origin,
      requests: RequestCounting(facts: facts, objects: []).requests(for: .room(remote)),
      target: target, blocked: item.isInDoubt ? .unsettled : nil)
    if isRecorded, let original = current?.original ?? room?.windowOriginal {
      step.address = item.address.occurrence(original.description)
    }
    if let recorded {
      step.firstChange = SoonestChange(from: recorded, to: desired, clock: clock).start
    }
    step.people = PeopleChange(from: recorded?.registrants, to: desired.registrants)
    if step.reason.isAboutDelivery { step.changes = deliveries.changes }
    step.narrow(hasRemoteWork: remote.open != nil || remote.close != nil)
    return .step(step)
  }

  /// An open room keeps the end it was opened with; when its class goes on longer, it is looked at again
  /// then, and once more when the server's grace is over.
  private func due(_ resource: Resource, room: RemoteObject?, window: RoomWindow?) -> [DueItem] {
    let items = DueItems(of: resource, after: context.now, context: context).items
    guard let window, case .window(_, _, let closes) = room?.timing, closes < window.closes else {
      return items
    }
    let looks = [closes, closes.adding(minutes: Self.graceMinutes)].map {
      DueItem(address: resource.address, kind: .roomEnd, at: $0, until: nil)
    }
    return (items + looks).sorted { ($0.at, $0.kind) < ($1.at, $1.kind) }
  }

  /// Minutes after which a server has ended a room of its own: the provider's ten, and one.
  private static let graceMinutes = 11

  private func notes(_ remote: RoomTarget, until closes: Instant?, in zone: Zone) -> [String] {
    var notes: [String] = []
    if remote.close != nil { notes.append("the room is ended as soon as nobody is in it") }
    if remote.close == nil, let closes,
      case .window(_, _, let old)? = item.record?.objects.first?.timing,
      old > context.now, old < closes
    {
      notes.append(
        "the open room keeps its end at \(zone.local(of: old).time) and is opened again then")
    }
    if remote.open != nil, let closes {
      notes.append("the room is opened now, until \(zone.local(of: closes).time)")
    }
    return notes
  }

  private func opening(
    _ current: RoomWindow?, room: RemoteObject?, attributes: RemoteAttributes
  ) -> RemoteSpec? {
    guard let current, !isOpen(room, for: current) else { return nil }
    return RemoteSpec(
      attributes: attributes,
      timing: .window(
        original: current.original, opens: current.opens, closes: current.closes))
  }

  private func isOpen(_ room: RemoteObject?, for window: RoomWindow) -> Bool {
    guard case .window(_, _, let closes) = room?.timing else { return false }
    return closes > context.now
  }

  /// A room that is over, or whose occurrence was taken out while it was open.
  private func closing(_ room: RemoteObject?, current: RoomWindow?) -> String? {
    guard let room, case .window(_, _, let closes) = room.timing else { return nil }
    return closes <= context.now || current == nil ? room.id : nil
  }

  private func action(isRecorded: Bool, remote: RoomTarget) -> Action {
    if item.renamedFrom != nil { return .move }
    guard item.record != nil else { return .create }
    if isRecorded {
      if remote.open != nil { return .create }
      if remote.close != nil { return .delete }
    }
    return .update
  }

  private func reason(isRecorded: Bool, remote: RoomTarget) -> Reason {
    if let from = item.renamedFrom { return .renamed(from: from) }
    guard let record = item.record else { return .newInSchedule }
    if isRecorded {
      if remote.open != nil { return .dueNow }
      if remote.close != nil { return .over }
      return item.isDue ? .windowReached : .publishedAnew
    }
    return record.fingerprint == nil ? .unfinished : .changed
  }
}

extension RemoteObject {
  /// The original start of the occurrence a room was opened for.
  var windowOriginal: CivilDateTime? {
    if case .window(let original, _, _) = timing { original } else { nil }
  }
}
