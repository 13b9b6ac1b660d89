package import CivilTime
package import Domain

/// A room that waits for its time.
package struct LaterRoom: Hashable, Sendable {
  package var address: Address
  package var opens: Instant

  package init(address: Address, opens: Instant) {
    self.address = address
    self.opens = opens
  }
}
