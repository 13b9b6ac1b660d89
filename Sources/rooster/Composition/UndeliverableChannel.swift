import CivilTime
import Diagnostics
import Domain
import Ports

/// A channel that may be declared and that this version cannot deliver to: whoever uses it is told.
struct UndeliverableChannel: AnnouncementChannel {
  let channel: Channel

  func publish(_ announcement: Announcement, at now: Instant) async throws(ChannelError) {
    throw ChannelError(
      "this version delivers to `kind: site` only; take '\(channel.name)' "
        + "(\(channel.place.file):\(channel.place.line)) out of the announcement's channels")
  }

  /// Nothing was ever delivered.
  func withdraw(_ announcement: Address) async throws(ChannelError) {}

  func isLost() -> Bool { false }

  func finish(at now: Instant) async throws(ChannelError) {}
}
