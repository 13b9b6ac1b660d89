import Domain
import Planner
import Platform
import Ports
import Providers

/// The providers and channels of a workspace, ready to be used.
struct Providing {
  let providers: [String: any Provider]
  let channels: [String: any AnnouncementChannel]
  let key: WorkspaceKey
  /// What is missing for calls to be made; a plan does not need it.
  let secrets: SecretReading

  /// - Parameter key: The workspace key, when it is known; derived things need it, plans do not.
  init(
    workspace: Workspace, session: Session, key: Secret<String>, http: any HTTPClient,
    secrets start: SecretReading
  ) {
    var secrets = start
    let registry = Registry(
      files: session.files, zones: session.zones, http: http, clock: session.clock,
      key: WorkspaceKey(key))
    var providers: [String: any Provider] = [:]
    for name in workspace.accounts.keys.sorted() {
      guard let account = workspace.accounts[name] else { continue }
      providers[name] = registry.provider(for: account, secrets: &secrets)
    }
    var channels: [String: any AnnouncementChannel] = [:]
    for name in workspace.channels.keys.sorted() {
      guard let channel = workspace.channels[name] else { continue }
      channels[name] = registry.channel(
        for: channel, workspace: workspace, folder: session.folder,
        siteRoot: session.options.sandbox ? SandboxMode.folder : "")
    }
    if let named = workspace.key, !session.options.sandbox { _ = secrets.read(named) }
    self.providers = providers
    self.channels = channels
    self.secrets = secrets
    self.key = WorkspaceKey(key)
  }

  /// Channels whose deliveries are gone.
  var lostChannels: Set<String> { Set(channels.filter { $0.value.isLost() }.keys) }

  /// What a planner must know of the accounts.
  func facts(of workspace: Workspace) -> [String: AccountFacts] {
    var facts: [String: AccountFacts] = [:]
    for (name, provider) in providers {
      facts[name] = AccountFacts(
        name: name, capabilities: provider.capabilities,
        hosts: workspace.accounts[name]?.hosts ?? [], costs: CostTable(of: provider))
    }
    return facts
  }
}

extension Account {
  fileprivate var hosts: [Host] {
    switch settings {
    case .zoom(let zoom): zoom.hosts
    case .bigBlueButton: []
    }
  }
}
