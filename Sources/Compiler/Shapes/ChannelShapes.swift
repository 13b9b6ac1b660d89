/// Where announcements go.
enum ChannelShapes {
  static let channels = Shapes.named(
    .kinds(
      key: "kind",
      [
        Shape.Kind(word: ChannelKind.site.rawValue, map: SiteKey.map),
        Shape.Kind(word: ChannelKind.smtp.rawValue, map: MailKey.map),
        Shape.Kind(word: ChannelKind.webhook.rawValue, map: WebhookKey.map),
      ]))
}

extension SiteKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .kind: key("Kind", "What the channel is.", .choice(of: ChannelKind.self))
    case .folder: key("Folder", "Where pages are written, beside 'schedules'.", .folder)
    }
  }

  static let map = MapShape(shapes, required: ["kind", "folder"])
}

extension MailKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .kind: key("Kind", "What the channel is.", .choice(of: ChannelKind.self))
    case .url: key("Server", "The mail server.", .mailServer)
    case .user: key("User", "Where the name to sign in is kept.", .secret)
    case .password: key("Password", "Where the password is kept.", .secret)
    case .from: key("Sender", "The address mails come from.", .email)
    }
  }

  static let map = MapShape(shapes, required: ["kind", "url", "from"])
}

extension WebhookKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .kind: key("Kind", "What the channel is.", .choice(of: ChannelKind.self))
    case .url: key("Address", "What is called.", .address)
    case .secret: key("Secret", "Where the secret is kept that signs calls.", .secret)
    }
  }

  static let map = MapShape(shapes, required: ["kind", "url"])
}
