import CivilTime
import Domain
import Planner
import Ports

extension Run {
  /// Publishes and takes back announcements one by one, then ends the step.
  mutating func deliver(_ lane: Lane, at moment: Moment, _ effects: inout [Effect]) {
    guard let work = active[lane], let target = work.stepTarget else { return }
    let difference = DeliveryDifference(target.visible, work.record.deliveries)
    let tasks =
      difference.withdrawn.map { DeliveryTask.withdraw($0) }
      + difference.published.map { DeliveryTask.publish($0) }
    let next = tasks.first { !work.failedDeliveries.contains($0) }
    active[lane]?.phase = .delivering(next)
    switch next {
    case nil: complete(lane, at: moment, &effects)
    case .withdraw(let delivery): effects.append(.withdraw(lane, delivery))
    case .publish(let item): publish(item, work, lane, at: moment, &effects)
    }
  }

  private mutating func publish(
    _ item: DeliveryDifference.Item, _ work: Work, _ lane: Lane, at moment: Moment,
    _ effects: inout [Effect]
  ) {
    let needsLink = item.announcement.text.contains(Announcement.joinLinkMark)
    let unknown = work.progress.objects.first {
      $0.kind != .room && work.links[$0.id] == nil && !work.askedForLink.contains($0.id)
    }
    if needsLink, let object = unknown, accounts[lane.account] != nil {
      active[lane]?.askedForLink.insert(object.id)
      // Links are never stored, so the provider is asked.
      attempt(.read(id: object.id, kind: object.kind), lane, at: moment, &effects)
      return
    }
    effects.append(
      .publish(
        lane,
        Publication(
          announcement: item.announcement, channel: item.channel,
          meeting: work.stepTarget?.resource?.meeting, seed: work.record.seed,
          links: work.objectLinks)))
  }

  /// Takes in how a delivery ended; the ledger of what was delivered is part of the record.
  mutating func take(
    _ result: Result<Void, ChannelError>, _ lane: Lane, at moment: Moment,
    _ effects: inout [Effect]
  ) {
    guard var work = active[lane], case .delivering(let task?) = work.phase else { return }
    switch (result, task) {
    case (.success, .withdraw(let delivery)):
      work.record.deliveries.removeAll { $0 == delivery }
    case (.success, .publish(let item)):
      work.record.deliveries.replace(with: item)
    case (.failure(let error), _):
      work.failedDeliveries.insert(task)
      work.refusals.append(
        Refusal(who: "channel '\(task.channel)'", sentence: error.message))
    }
    active[lane] = work
    effects.append(.commit(work.renameChanges + [.put(work.record)]))
    deliver(lane, at: moment, &effects)
  }
}

extension Work {
  /// The known links, in the order of the times they are for.
  fileprivate var objectLinks: [ObjectLink] {
    progress.objects.sorted { $0.firstStart < $1.firstStart }.compactMap { object in
      links[object.id].map { ObjectLink(timing: object.timing, link: $0) }
    }
  }
}

extension RemoteObject {
  fileprivate var firstStart: CivilDateTime {
    switch timing {
    case .single(let start, _): start
    case .series(let series): series.start
    case .standing: CivilDateTime(.earliest, .midnight)
    case .window(let original, _, _): original
    }
  }
}

extension [Delivery] {
  fileprivate mutating func replace(with item: DeliveryDifference.Item) {
    removeAll { $0.announcement == item.announcement.address && $0.channel == item.channel }
    append(
      Delivery(
        announcement: item.announcement.address, channel: item.channel,
        version: item.announcement.fingerprint))
    sort { ($0.announcement, $0.channel) < ($1.announcement, $1.channel) }
  }
}

extension Resource {
  var meeting: Meeting? {
    if case .meeting(let meeting) = body { meeting } else { nil }
  }
}
