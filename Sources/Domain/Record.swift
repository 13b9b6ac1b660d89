package import CivilTime
package import Diagnostics
package import Digests

/// What is stored of one address. Belief, not truth.
package struct Record: Hashable, Sendable {
  package var address: Address
  /// What passcodes and room ids are derived from: the address it was born with, kept when it is renamed.
  package var seed: Address
  /// The line that asked for it when it was last applied.
  package var origin: Place
  /// Of the body as last applied *completely*; `nil` while a change is under way or after it failed.
  package var fingerprint: Fingerprint?
  /// The body as last applied or begun.
  package var body: Resource.Body
  /// The host that was given out, for meetings of a pool; empty when there is none.
  package var host: String
  package var objects: [RemoteObject]
  /// Announcements of this address that are published: name of the announcement's address → version.
  package var deliveries: [Delivery]
  /// What went wrong last, in a sentence; `nil`: nothing did.
  package var failure: String?
  /// When it was taken out of the schedule; what has passed stays known. `nil`: it is in the schedule.
  package var withdrawnAt: Instant?

  package init(
    address: Address, seed: Address, origin: Place, fingerprint: Fingerprint?,
    body: Resource.Body, host: String, objects: [RemoteObject], deliveries: [Delivery],
    failure: String?,
    withdrawnAt: Instant?
  ) {
    self.address = address
    self.seed = seed
    self.origin = origin
    self.fingerprint = fingerprint
    self.body = body
    self.host = host
    self.objects = objects
    self.deliveries = deliveries
    self.failure = failure
    self.withdrawnAt = withdrawnAt
  }
}

/// One version of an announcement in one channel.
package struct Delivery: Hashable, Sendable, Codable {
  package var announcement: Address
  package var channel: String
  /// Of the announcement as delivered.
  package var version: Fingerprint

  package init(announcement: Address, channel: String, version: Fingerprint) {
    self.announcement = announcement
    self.channel = channel
    self.version = version
  }
}
