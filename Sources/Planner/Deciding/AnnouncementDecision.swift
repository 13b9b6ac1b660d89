import CivilTime
import Domain

/// Decides what an announcement of its own needs.
struct AnnouncementDecision {
  let item: Case
  let context: PlanContext

  func decide(_ desired: Announcement, resource: Resource) -> Decision {
    let visible = [desired].visible(at: context.now)
    let isRecorded = item.record?.fingerprint == resource.fingerprint
    let deliveries = DeliveryDifference(visible, item.record?.deliveries ?? [])
    if isRecorded && deliveries.isEmpty { return .nothing }
    let before: Announcement? =
      if case .announcement(let announcement) = item.record?.body { announcement } else { nil }
    let target = Target(
      address: item.address, resource: resource, renamedFrom: nil, seed: item.address, host: "",
      visible: visible, due: DueItems(of: resource, after: context.now, context: context).items,
      remote: .nothing)
    return .step(
      Step(
        address: item.address, action: item.record == nil ? .create : .update,
        kind: .announcement, account: "", host: "", group: desired.group,
        title: desired.title, reason: reason(isRecorded: isRecorded), notBefore: nil,
        opensAt: nil, startsAt: desired.visibleFrom,
        changes: isRecorded
          ? deliveries.changes : AnnouncementChanges(before: before, after: desired).changes,
        notes: [],
        origin: resource.origin, requests: .none, target: target, blocked: nil))
  }

  private func reason(isRecorded: Bool) -> Reason {
    guard let record = item.record else { return .newInSchedule }
    if isRecorded { return item.isDue ? .windowReached : .publishedAnew }
    return record.fingerprint == nil ? .unfinished : .changed
  }
}

extension [Announcement] {
  /// Those whose window holds the moment, sorted by address.
  func visible(at now: Instant) -> [Announcement] {
    filter { announcement in
      (announcement.visibleFrom.map { $0 <= now } ?? true)
        && (announcement.visibleUntil.map { now < $0 } ?? true)
    }.sorted { $0.address < $1.address }
  }
}
