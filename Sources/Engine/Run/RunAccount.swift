package import Domain

/// What a run must know of an account.
package struct RunAccount: Sendable {
  package var capabilities: Capabilities
  package var cost: @Sendable (Call) -> RequestCost
  /// The id of an object that follows from the address alone; `nil` where ids are given out.
  package var derivedID: @Sendable (Address) -> String?

  package init(
    capabilities: Capabilities, cost: @escaping @Sendable (Call) -> RequestCost,
    derivedID: @escaping @Sendable (Address) -> String?
  ) {
    self.capabilities = capabilities
    self.cost = cost
    self.derivedID = derivedID
  }
}
