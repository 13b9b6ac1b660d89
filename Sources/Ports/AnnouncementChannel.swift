package import CivilTime
package import Domain

/// Where announcements go.
///
/// Implementers: `publish` is repeatable, a second one with the same version changes nothing that
/// people notice; `finish` is called once after all changes of a run.
package protocol AnnouncementChannel: Sendable {
  /// Shows (or changes) an announcement. `announcement.text` holds no mark any more.
  func publish(_ announcement: Announcement, at now: Instant) async throws(ChannelError)
  /// Takes an announcement back; taking back what is not there is fine.
  func withdraw(_ announcement: Address) async throws(ChannelError)
  /// Whether what was delivered is gone, such as a folder that somebody cleaned away: then the ledger
  /// counts for nothing, and everything visible is delivered anew.
  func isLost() -> Bool
  /// Writes what is made of all announcements together: pages and feeds.
  func finish(at now: Instant) async throws(ChannelError)
}

/// Why a delivery failed, in a sentence that says what to do.
package struct ChannelError: Error, Hashable, Sendable {
  package var message: String

  package init(_ message: String) {
    self.message = message
  }
}
