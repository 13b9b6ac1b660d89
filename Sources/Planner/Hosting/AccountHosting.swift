package import Domain

/// The hosts of one account, what they hold, and what nobody can hold.
package struct AccountHosting: Sendable {
  package var account: String
  /// How many meetings at a time a host runs of whom nothing else is said.
  package var concurrency: Int
  /// The declared hosts in the order of `hosts:`, then others that files name, by address.
  package var hosts: [HostLoad]
  /// Classes of pools without a host, by what they ask for.
  package var shortages: [PoolShortage]
  /// The fewest hosts that can hold everything, those without a host counted too.
  package var need: HostNeed

  /// Hosts that `rooster.yaml` lists.
  package var declared: Int { hosts.count(where: \.isDeclared) }
  /// Hosts that hold something that is to come.
  package var used: Int { hosts.count { $0.dates > 0 } }
}

extension AccountHosting {
  init(
    _ facts: AccountFacts, placements: [HostPlacement], quotas: [HostQuota], usage: [HostUsage]
  ) {
    account = facts.name
    concurrency = facts.capabilities.hostConcurrency
    let loads = HostLoads(facts, placements)
    hosts = loads.loads(quotas: quotas, usage: usage)
    shortages = loads.shortages
    need = loads.need
  }
}
