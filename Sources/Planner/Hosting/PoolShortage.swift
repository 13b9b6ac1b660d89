package import Domain

/// Classes that ask for the same kind of host and have none.
package struct PoolShortage: Hashable, Sendable {
  /// As files write it: `pool` or `pool:studio`.
  package var pool: String
  /// What the addresses of its hosts begin with; `nil`: it is the whole pool.
  package var part: String?
  /// A webinar asks for a licence of its own.
  package var kind: MeetingKind
  /// By address.
  package var classes: [UnhostedClass]
  /// So many more hosts of this kind hold them all.
  package var enough: Int
}

/// A class of a pool for which nobody is free.
package struct UnhostedClass: Hashable, Sendable {
  package var address: Address
  package var title: String
  /// The dates to come.
  package var dates: [HostedDate]
  /// Those of them on which nobody has room. None: on each date somebody is free, but nobody on all.
  package var full: [HostedDate]
}
