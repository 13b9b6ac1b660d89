import Diagnostics
import Domain
import YAML

extension WorkspaceReader {
  /// The channels by name.
  mutating func channels(_ node: Node?) -> [String: Channel] {
    guard let node, let entries = reader.entries(node, of: "'channels'") else { return [:] }
    var channels: [String: Channel] = [:]
    for (keyNode, value) in entries {
      unreadChannels.insert(keyNode.text)
      guard let name = reader.value(keyNode, as: Name.self),
        let keys = reader.entries(value, of: "a channel"),
        let kind = kind(keys, of: keyNode, in: value)
      else { continue }
      let place = keyNode.span.place
      channels[name.value.text] = Channel(name: name.value.text, place: place, kind: kind)
      unreadChannels.remove(name.value.text)
    }
    return channels
  }

  private mutating func kind(
    _ entries: NodeEntries, of name: Node, in node: Node
  ) -> Channel.Kind? {
    guard let kind = node["kind"] else {
      reader.report(
        name.finding(
          .missingSetting, "the channel '\(name.text)' does not say what it is",
          hint: "add 'kind: site', 'kind: smtp' or 'kind: webhook'"))
      return nil
    }
    switch reader.value(kind, as: Choice<ChannelKind>.self)?.value.option {
    case .site: return site(entries, of: name)
    case .smtp: return mail(entries, of: name)
    case .webhook: return webhook(entries, of: name)
    case nil: return nil
    }
  }

  private mutating func site(_ entries: NodeEntries, of name: Node) -> Channel.Kind? {
    var folder: String?
    for (keyNode, value) in entries {
      switch reader.key(keyNode, of: SiteKey.self) {
      case .folder: folder = self.folder(value)
      case .kind, nil: break
      }
    }
    return folder.map { .site(folder: $0) }
      ?? missing("folder: public", of: name, entries, "folder")
  }

  /// A folder, relative to the workspace.
  private mutating func folder(_ node: Node) -> String? {
    guard let text = text(node) else { return nil }
    let path = WorkspacePath(text, in: "rooster.yaml", schedules: "schedules")
    if let resolved = path.resolved { return resolved }
    reader.report(
      node.finding(
        .notAPath, "'\(text)' leads out of the workspace",
        hint: "name a folder beside 'schedules', such as public"))
    return nil
  }

  private mutating func mail(_ entries: NodeEntries, of name: Node) -> Channel.Kind? {
    var url: String?
    var from: String?
    var user: SecretReference?
    var password: SecretReference?
    for (keyNode, value) in entries {
      switch reader.key(keyNode, of: MailKey.self) {
      case .url: url = mailServer(value)
      case .from: from = reader.value(value, as: Email.self)?.value.text
      case .user: user = secret(value)
      case .password: password = secret(value)
      case .kind, nil: break
      }
    }
    guard let url else {
      return missing("url: smtps://mail.example.edu", of: name, entries, "url")
    }
    guard let from else {
      return missing("from: timetable@example.edu", of: name, entries, "from")
    }
    return .smtp(url: url, user: user, password: password, from: from)
  }

  private mutating func mailServer(_ node: Node) -> String? {
    guard let text = text(node) else { return nil }
    let scheme = text[...].range(ofScheme: "://").map { text[..<$0.lowerBound] }
    let host = text[...].range(ofScheme: "://").map { text[$0.upperBound...] } ?? ""
    if host.contains("@") {
      reader.report(
        node.finding(
          .literalSecret, "a user or a password is written here, and the file is in git",
          hint: "write 'user: env:SMTP_USER' and 'password: env:SMTP_PASSWORD' beside the url"))
      return nil
    }
    guard scheme == "smtps" || scheme == "smtp", !host.isEmpty, !host.contains(" ") else {
      reader.report(
        node.finding(
          .notAURL, "'\(text)' is not a mail server", hint: "write smtps://mail.example.edu"))
      return nil
    }
    return text
  }

  private mutating func webhook(_ entries: NodeEntries, of name: Node) -> Channel.Kind? {
    var url: String?
    var secret: SecretReference?
    for (keyNode, value) in entries {
      switch reader.key(keyNode, of: WebhookKey.self) {
      case .url: url = reader.value(value, as: WebAddress.self)?.value.text
      case .secret: secret = self.secret(value)
      case .kind, nil: break
      }
    }
    return url.map { .webhook(url: $0, secret: secret) }
      ?? missing("url: https://hooks.example.edu/rooster", of: name, entries, "url")
  }

  // A value that is there and wrong has been reported already.
  private mutating func missing(
    _ example: String, of name: Node, _ entries: NodeEntries, _ key: String
  ) -> Channel.Kind? {
    if !entries.contains(where: { $0.key.isText(key) }) {
      reader.report(
        name.finding(
          .missingSetting, "'\(key)' of the channel '\(name.text)' is missing",
          hint: "add '\(example)'"))
    }
    return nil
  }
}

/// What a channel is.
enum ChannelKind: String, CaseIterable, Sendable {
  case site, smtp, webhook
}

enum SiteKey: String, KeySet {
  case kind, folder

  static var owner: String { "a site" }
}

enum MailKey: String, KeySet {
  case kind, url, user, password, from

  static var owner: String { "a mail channel" }
}

enum WebhookKey: String, KeySet {
  case kind, url, secret

  static var owner: String { "a webhook" }
}
