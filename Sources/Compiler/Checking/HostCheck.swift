import Diagnostics
import Domain
import YAML

extension FileCompiler {
  /// Who hosts; `nil` is reported.
  mutating func host(_ parts: MeetingParts) -> HostChoice? {
    guard parts.kind != .room else {
      refuseHost(parts.fields.host)
      return HostChoice.none
    }
    let hosts = surroundings.hosts[parts.account.name] ?? [:]
    guard let written = parts.fields.host else { return standardHost(parts, among: hosts) }
    switch written.value {
    case .user(let email): return user(email, at: written.node, parts, among: hosts)
    case .pool(let name): return pool(name, at: written.node, parts, among: hosts)
    }
  }

  private mutating func refuseHost(_ host: Located<HostName>?) {
    guard let host, isOwn(host.node) else { return }
    reader.report(
      host.node.finding(
        .notForProvider, "a BigBlueButton room has no host",
        hint: "teachers and coaches may start it; delete the line"))
  }

  /// Whether something is written in this file, and not in a preset or in the defaults.
  func isOwn(_ node: Node) -> Bool { node.span.place.file == schedule.path }

  /// The user of a user's file, or the first teacher, who is a host of the account; else the pool.
  private mutating func standardHost(
    _ parts: MeetingParts, among hosts: [String: Host]
  ) -> HostChoice? {
    var candidates = schedule.teachers.map(\.value.email)
    if case .user(let email) = schedule.head.value { candidates.insert(email, at: 0) }
    if hosts.isEmpty, let first = candidates.first { return .user(first) }
    let isFit = { (host: Host) in parts.kind == .meeting || host.webinar != nil }
    if let host = candidates.lazy.compactMap({ hosts[$0.lowercased()] }).first(where: isFit) {
      return .user(host.email)
    }
    return pool(nil, at: parts.declaration.name.node, parts, among: hosts)
  }

  /// A host of nearly the same name. The domain is the same for all, so only what stands before it is
  /// compared.
  private static func suggestion(for email: String, among hosts: [String]) -> String? {
    func name(_ email: String) -> String { String(email.prefix { $0 != "@" }) }
    let nearest = Suggestion.nearest(to: name(email), among: hosts.map(name))
    return hosts.first { name($0) == nearest }.map { "did you mean '\($0)'?" }
  }

  /// Whether all hosts of an account are known; what was wrong with the others is told in rooster.yaml.
  private func areHostsRead(of account: String) -> Bool {
    !surroundings.fields.accountsWithUnreadHosts.contains(account)
  }

  private mutating func user(
    _ email: String, at node: Node, _ parts: MeetingParts, among hosts: [String: Host]
  ) -> HostChoice? {
    guard !hosts.isEmpty else { return .user(email) }
    guard let host = hosts[email.lowercased()] else {
      guard areHostsRead(of: parts.account.name) else { return nil }
      reader.report(
        node.finding(
          .badHost, "'\(email)' is not a host of the account '\(parts.account.name)'",
          hint: Self.suggestion(for: email, among: hosts.values.map(\.email).sorted())
            ?? "its hosts are listed in rooster.yaml; 'host: pool' takes any of them"))
      return nil
    }
    guard parts.kind == .meeting || host.webinar != nil else {
      reader.report(
        node.finding(
          .badHost, "'\(email)' has no webinar licence",
          hint: "add it in rooster.yaml: { email: \(host.email), webinar: 500 }"))
      return nil
    }
    return .user(host.email)
  }

  private mutating func pool(
    _ name: String?, at node: Node, _ parts: MeetingParts, among hosts: [String: Host]
  ) -> HostChoice? {
    let account = parts.account.name
    let named = hosts.values.filter { $0.isOfPool(name) }
    if named.contains(where: { parts.kind == .meeting || $0.webinar != nil }) { return .pool(name) }
    guard areHostsRead(of: account) else { return nil }
    let message: String
    let hint: String
    if hosts.isEmpty {
      message = "nobody is there to host '\(parts.declaration.name.value.text)'"
      hint = "name a host, a teacher, or the hosts of '\(account)' in rooster.yaml"
    } else if named.isEmpty {
      message = "no host of '\(account)' begins with '\(name ?? "")'"
      hint = "its hosts are \(hosts.values.map(\.email).sorted().prefix(5).joined(separator: ", "))"
    } else {
      message = "no host of '\(account)' has a webinar licence"
      hint = "add it in rooster.yaml: { email: \(named.map(\.email).sorted()[0]), webinar: 500 }"
    }
    reader.report(node.finding(.badHost, message, hint: hint))
    return nil
  }
}
