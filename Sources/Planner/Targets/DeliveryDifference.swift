package import Domain

/// What has to be published and taken back, from what should be visible and what the ledger knows.
package struct DeliveryDifference: Hashable, Sendable {
  /// An announcement for one channel.
  package struct Item: Hashable, Sendable {
    package var announcement: Announcement
    package var channel: String
  }

  /// New or changed, in order.
  package var published: [Item]
  /// Delivered and no longer wanted, in order.
  package var withdrawn: [Delivery]

  package init(_ visible: [Announcement], _ deliveries: [Delivery]) {
    let known = Set(deliveries)
    var wanted: Set<Key> = []
    published = []
    for announcement in visible {
      let version = announcement.fingerprint
      for channel in announcement.channels {
        wanted.insert(Key(address: announcement.address, channel: channel))
        let delivery = Delivery(
          announcement: announcement.address, channel: channel, version: version)
        if !known.contains(delivery) {
          published.append(Item(announcement: announcement, channel: channel))
        }
      }
    }
    withdrawn = deliveries.filter {
      !wanted.contains(Key(address: $0.announcement, channel: $0.channel))
    }
  }

  /// What happens, in the form of changed fields: `announcements/class: – → shown on portal`.
  var changes: [FieldChange] {
    published.map {
      FieldChange(
        path: "announcements/\($0.announcement.address.announcementName)", before: nil,
        after: "shown on \($0.channel)")
    }
      + withdrawn.map {
        FieldChange(
          path: "announcements/\($0.announcement.announcementName)",
          before: "shown on \($0.channel)", after: nil)
      }
  }

  package var isEmpty: Bool { published.isEmpty && withdrawn.isEmpty }

  private struct Key: Hashable {
    var address: Address
    var channel: String
  }
}
