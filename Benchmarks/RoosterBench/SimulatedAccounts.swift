import CivilTime
import Domain
import Engine
import Planner
import Platform
import Ports
import Providers
import Sandbox

/// The accounts of a workspace at simulated providers.
struct SimulatedAccounts {
  let providers: [String: any Provider]
  let facts: [String: AccountFacts]

  init(
    _ workspace: Workspace, files: WorkspaceFiles, zones: ZoneDatabase, clock: SimulatedClock
  ) {
    var options = SandboxOptions()
    options.rateLimits = .unlimited
    let client = SandboxClient(
      world: SandboxWorld(options: options, zones: zones), clock: clock, storage: nil)
    let key = WorkspaceKey(Secret("benchmark"))
    var providers: [String: any Provider] = [:]
    var facts: [String: AccountFacts] = [:]
    for (name, account) in workspace.accounts {
      let provider: any Provider
      let hosts: [Host]
      switch account.settings {
      case .zoom(var zoom):
        zoom.apiURL = "http://127.0.0.1/zoom/v2"
        zoom.oauthURL = "http://127.0.0.1/zoom/oauth/token"
        provider = Zoom.provider(
          account: zoom, credentials: Self.credentials, key: key, zones: zones, http: client,
          clock: clock)
        hosts = zoom.hosts
      case .bigBlueButton(var server):
        server.url = "http://127.0.0.1/bbb/bigbluebutton/"
        provider = BigBlueButton.provider(
          account: server, secret: Secret(options.bigBlueButtonSecret), key: key, http: client,
          files: files, clock: clock)
        hosts = []
      }
      providers[name] = provider
      facts[name] = AccountFacts(
        name: name, capabilities: provider.capabilities, hosts: hosts, costs: Self.costs)
    }
    self.providers = providers
    self.facts = facts
  }

  /// What a run asks of them.
  var runAccounts: [String: RunAccount] {
    providers.mapValues { provider in
      RunAccount(
        capabilities: provider.capabilities, cost: provider.cost(of:),
        derivedID: provider.derivedID(for:))
    }
  }

  private static var credentials: ZoomCredentials {
    ZoomCredentials(
      accountID: Secret("benchmark"), clientID: Secret("benchmark"),
      clientSecret: Secret("benchmark"))
  }

  /// What counts against a host's day, which is all that a plan of new meetings asks.
  private static var costs: CostTable {
    let counted = RequestCost(category: .light, countsForHost: true)
    let free = RequestCost(category: .light, countsForHost: false)
    return CostTable(
      create: counted, read: free, update: counted, delete: free, cancel: free, move: counted,
      register: free, registerBatch: free, unregister: free, invite: free, uninvite: free,
      panel: free,
      end: free)
  }
}
