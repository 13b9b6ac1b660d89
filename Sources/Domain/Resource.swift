package import Diagnostics
package import Digests

/// One managed thing as the files want it.
package struct Resource: Hashable, Sendable {
  package let address: Address
  /// The line that asked for it.
  package var origin: Place
  package let body: Body
  /// The identity of what is wanted; equal exactly when the bodies are equal.
  package let fingerprint: Fingerprint

  /// What is managed. Registrants and a meeting's own announcements travel inside the meeting.
  ///
  /// Indirect: a first plan hands a hundred thousand of them around, and copies a reference.
  package indirect enum Body: Hashable, Sendable, Codable {
    case meeting(Meeting)
    /// An announcement of a course, user or global head that belongs to no meeting.
    case announcement(Announcement)
  }

  package init(address: Address, origin: Place, body: Body) {
    self.address = address
    self.origin = origin
    self.body = body
    fingerprint = body.fingerprint
  }
}
