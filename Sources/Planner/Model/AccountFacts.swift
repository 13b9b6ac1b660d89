package import Domain

/// What a planner must know of an account: facts as data.
package struct AccountFacts: Sendable {
  package var name: String
  package var capabilities: Capabilities
  package let hosts: [Host]
  /// The addresses of ``hosts`` in lower case, made once: every meeting asks.
  let hostKeys: Set<String>
  package var costs: CostTable

  package init(name: String, capabilities: Capabilities, hosts: [Host], costs: CostTable) {
    self.name = name
    self.capabilities = capabilities
    self.hosts = hosts
    hostKeys = Set(hosts.map { $0.email.lowercased() })
    self.costs = costs
  }
}
