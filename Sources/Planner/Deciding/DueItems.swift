package import CivilTime
package import Domain

/// What the clock will ask for of one resource after a moment.
///
/// Derived from the resource whenever it is recorded, so that a later plan finds what is due by an
/// index and without reading bodies.
package struct DueItems: Sendable {
  package let items: [DueItem]

  package init(of resource: Resource, after now: Instant, context: PlanContext) {
    var items: [DueItem] = []
    switch resource.body {
    case .announcement(let announcement):
      items = Self.windowEdges([announcement], of: resource.address)
    case .meeting(let meeting):
      items = Self.windowEdges(meeting.announcements, of: resource.address)
      switch meeting.kind {
      case .room:
        items += Self.rooms(of: meeting, at: resource.address, in: context.zone(of: meeting))
      case .meeting, .webinar:
        items += Self.horizon(of: meeting, at: resource.address, context)
      }
    }
    self.items = items.filter { $0.at > now }.sorted { ($0.at, $0.kind) < ($1.at, $1.kind) }
  }

  private static func windowEdges(_ announcements: [Announcement], of address: Address) -> [DueItem]
  {
    Set(announcements.flatMap { [$0.visibleFrom, $0.visibleUntil].compactMap(\.self) }).map {
      DueItem(address: address, kind: .announcement, at: $0, until: nil)
    }
  }

  private static func rooms(of meeting: Meeting, at address: Address, in zone: Zone) -> [DueItem] {
    RoomWindow.windows(of: meeting.timing, in: zone).flatMap { window in
      [
        DueItem(address: address, kind: .room, at: window.opens, until: window.closes),
        DueItem(address: address, kind: .roomEnd, at: window.closes, until: nil),
      ]
    }
  }

  private static func horizon(
    of meeting: Meeting, at address: Address, _ context: PlanContext
  ) -> [DueItem] {
    let zone = context.zone(of: meeting)
    let limit = zone.local(of: context.horizon)
    guard let first = meeting.timing.occurrences.map(\.start).filter({ $0 > limit }).min() else {
      return []
    }
    let at = zone.instant(of: first).instant.adding(minutes: -context.policy.horizonDays * 24 * 60)
    return [DueItem(address: address, kind: .horizon, at: at, until: nil)]
  }
}

extension DueItem.Kind: Comparable {
  package static func < (left: DueItem.Kind, right: DueItem.Kind) -> Bool {
    left.rawValue < right.rawValue
  }
}
