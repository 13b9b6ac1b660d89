package import CivilTime
package import Domain
package import Ports
import Synchronization

/// A channel that remembers what was delivered, in order.
package final class RecordingChannel: AnnouncementChannel {
  private let log = Mutex<[String]>([])

  package init() {}

  /// Lines such as `publish CS101/lecture/announcements/class`.
  package var deliveries: [String] { log.withLock { $0 } }

  package func publish(_ announcement: Announcement, at now: Instant) async throws(ChannelError) {
    log.withLock { $0.append("publish \(announcement.address)") }
  }

  package func withdraw(_ announcement: Address) async throws(ChannelError) {
    log.withLock { $0.append("withdraw \(announcement)") }
  }

  package func isLost() -> Bool { false }

  package func finish(at now: Instant) async throws(ChannelError) {}
}
