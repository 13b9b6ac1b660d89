import Diagnostics
import Domain
import YAML

extension WorkspaceReader {
  /// The accounts by name.
  mutating func accounts(_ node: Node?) -> [String: Account] {
    guard let node, let entries = reader.entries(node, of: "'accounts'") else { return [:] }
    var accounts: [String: Account] = [:]
    for (keyNode, value) in entries {
      unreadAccounts.insert(keyNode.text)
      guard let name = reader.value(keyNode, as: Name.self),
        let keys = reader.entries(value, of: "an account"),
        let settings = settings(keys, of: keyNode, in: value)
      else { continue }
      let place = keyNode.span.place
      accounts[name.value.text] = Account(name: name.value.text, place: place, settings: settings)
      unreadAccounts.remove(name.value.text)
    }
    return accounts
  }

  private mutating func settings(
    _ entries: NodeEntries, of name: Node, in node: Node
  ) -> Account.Settings? {
    guard let provider = node["provider"] else {
      reader.report(
        name.finding(
          .missingSetting, "the account '\(name.text)' does not say who provides it",
          hint: "add 'provider: zoom' or 'provider: bigbluebutton'"))
      return nil
    }
    switch reader.value(provider, as: Choice<ProviderName>.self)?.value.option {
    case .zoom: return zoom(entries, of: name).map { .zoom($0) }
    case .bigbluebutton: return bigBlueButton(entries, of: name).map { .bigBlueButton($0) }
    case nil: return nil
    }
  }

  private mutating func zoom(_ entries: NodeEntries, of name: Node) -> ZoomAccount? {
    var nodes: [ZoomKey: Node] = [:]
    for (keyNode, value) in entries {
      if let key = reader.key(keyNode, of: ZoomKey.self) { nodes[key] = value }
    }
    let accountID = required(nodes[.accountID], "account_id", of: name).flatMap { secret($0) }
    let clientID = required(nodes[.clientID], "client_id", of: name).flatMap { secret($0) }
    let clientSecret = required(nodes[.clientSecret], "client_secret", of: name)
      .flatMap { secret($0) }
    let plan = nodes[.plan].flatMap { reader.value($0, as: Choice<ZoomPlan>.self) }
    let errors = reader.errorCount
    let hosts = nodes[.hosts].map { self.hosts($0) } ?? []
    if reader.errorCount > errors { accountsWithUnreadHosts.insert(name.text) }
    let api = nodes[.apiURL].flatMap { reader.value($0, as: WebAddress.self) }
    let oauth = nodes[.oauthURL].flatMap { reader.value($0, as: WebAddress.self) }
    let subAccount = text(nodes[.subAccount])
    guard let accountID, let clientID, let clientSecret else { return nil }
    return ZoomAccount(
      accountID: accountID, clientID: clientID, clientSecret: clientSecret,
      plan: plan?.value.option ?? .pro, hosts: hosts,
      apiURL: api?.value.text ?? "https://api.zoom.us/v2",
      oauthURL: oauth?.value.text ?? "https://zoom.us/oauth/token", subAccount: subAccount)
  }

  private mutating func bigBlueButton(
    _ entries: NodeEntries, of name: Node
  ) -> BigBlueButtonAccount? {
    var nodes: [BigBlueButtonKey: Node] = [:]
    for (keyNode, value) in entries {
      if let key = reader.key(keyNode, of: BigBlueButtonKey.self) { nodes[key] = value }
    }
    let url = required(nodes[.url], "url", of: name).flatMap {
      reader.value($0, as: WebAddress.self)
    }
    let secret = required(nodes[.secret], "secret", of: name).flatMap { self.secret($0) }
    let checksum = nodes[.checksum].flatMap { reader.value($0, as: Choice<ChecksumAlgorithm>.self) }
    let (rooms, participants) = nodes[.capacity].map { capacity($0) } ?? (nil, nil)
    guard let url, let secret else { return nil }
    return BigBlueButtonAccount(
      url: Self.base(url.value.text), secret: secret,
      checksum: checksum?.value.option ?? .sha256, roomCapacity: rooms,
      participantCapacity: participants)
  }

  // Servers print their URL with or without the last slash, and some with the `api` that we append.
  private static func base(_ url: String) -> String {
    var base = url[...]
    if base.hasSuffix("/api") { base = base.dropLast(3) }
    if base.hasSuffix("/api/") { base = base.dropLast(4) }
    return base.hasSuffix("/") ? String(base) : base + "/"
  }

  private mutating func capacity(_ node: Node) -> (Int?, Int?) {
    var rooms: Int?
    var participants: Int?
    for (keyNode, value) in reader.entries(node, of: CapacityKey.owner) ?? node.entries {
      switch reader.key(keyNode, of: CapacityKey.self) {
      case .rooms: rooms = reader.value(value, as: Count.self)?.value.number
      case .participants: participants = reader.value(value, as: Count.self)?.value.number
      case nil: break
      }
    }
    return (rooms, participants)
  }

  private mutating func required(_ node: Node?, _ key: String, of account: Node) -> Node? {
    if node == nil {
      let example = key == "url" ? "https://bbb.example.edu/bigbluebutton/" : "env:NAME"
      reader.report(
        account.finding(
          .missingSetting, "'\(key)' of the account '\(account.text)' is missing",
          hint: "add '\(key): \(example)'"))
    }
    return node
  }

  /// The licensed users that may be given out.
  private mutating func hosts(_ node: Node) -> [Host] {
    guard !node.isMissing else { return [] }
    guard node.kind == .sequence else { return host(node).map { [$0.value] } ?? [] }
    var hosts: [Host] = []
    var known: Set<String> = []
    for element in node.elements {
      guard let host = host(element) else { continue }
      let isKnown = !known.insert(host.value.email.lowercased()).inserted
      if isKnown {
        reader.report(
          host.node.finding(
            .doubledHost, "'\(host.value.email)' is listed twice", hint: "delete one of the two"))
      } else {
        hosts.append(host.value)
      }
    }
    return hosts
  }

  private mutating func host(_ node: Node) -> Located<Host>? {
    let place = node.span.place
    guard node.kind == .mapping else {
      return reader.value(node, as: Email.self).map {
        Located(Host(email: $0.value.text, concurrent: nil, webinar: nil, place: place), at: node)
      }
    }
    var host = Host(email: "", concurrent: nil, webinar: nil, place: place)
    for (keyNode, value) in node.entries {
      switch reader.key(keyNode, of: HostKey.self) {
      case .email: host.email = reader.value(value, as: Email.self)?.value.text ?? ""
      case .concurrent: host.concurrent = reader.value(value, as: Count.self)?.value.number
      case .webinar: host.webinar = reader.value(value, as: Count.self)?.value.number
      case nil: break
      }
    }
    if node["email"] == nil {
      reader.report(
        node.finding(
          .missingSetting, "the e-mail address of a host is missing",
          hint: "add 'email: room-01@example.edu'"))
    }
    return host.email.isEmpty ? nil : Located(host, at: node)
  }
}

/// Whom an account is at.
enum ProviderName: String, CaseIterable, Sendable {
  case zoom, bigbluebutton
}
