import Domain

/// Accounts at providers.
enum AccountShapes {
  static let accounts = Shapes.named(
    .kinds(
      key: "provider",
      [
        Shape.Kind(word: ProviderName.zoom.rawValue, map: ZoomKey.map),
        Shape.Kind(word: ProviderName.bigbluebutton.rawValue, map: BigBlueButtonKey.map),
      ]))
}

extension ZoomKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .provider: key("Provider", "Who provides it.", .choice(of: ProviderName.self))
    case .accountID: key("Account", "The account id of a Server-to-Server OAuth app.", .secret)
    case .clientID: key("Client", "The client id of the app.", .secret)
    case .clientSecret: key("Client secret", "The client secret of the app.", .secret)
    case .plan:
      key(
        "Plan", "Decides how many requests and meetings run at a time.",
        .choice(of: ZoomPlan.self), standard: .text(ZoomPlan.pro.rawValue))
    case .hosts:
      key(
        "Hosts", "The licensed users who may be given out.",
        .oneOrMore(.any([.scalar(.email), .map(HostKey.map)])),
        examples: [["room-01@example.edu"]])
    case .apiURL: key("API", "Another cloud, or the sandbox.", .address)
    case .oauthURL: key("OAuth", "Another cloud, or the sandbox.", .address)
    case .subAccount:
      key("Sub-account", "The id of a sub-account, for master accounts.", .scalar(.words))
    }
  }

  static let map = MapShape(
    shapes, required: ["provider", "account_id", "client_id", "client_secret"])
}

extension HostKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .email: key("Address", "The user's e-mail address.", .email)
    case .concurrent:
      key(
        "Meetings at a time", "Instead of what the plan allows.", .scalar(.count), examples: [2])
    case .webinar:
      key(
        "Webinar licence", "How many people it holds; without it, no webinars.", .scalar(.count),
        examples: [500])
    }
  }

  static let map = MapShape(shapes, required: ["email"])
}

extension BigBlueButtonKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .provider: key("Provider", "Who provides it.", .choice(of: ProviderName.self))
    case .url:
      key(
        "Server", "The address of the server, with or without 'api'.", .scalar(.address),
        examples: ["https://bbb.example.edu/bigbluebutton/"])
    case .secret: key("Secret", "The shared secret of the server.", .secret)
    case .checksum:
      key(
        "Checksum", "How calls are signed.", .choice(of: ChecksumAlgorithm.self),
        standard: .text(ChecksumAlgorithm.sha256.rawValue))
    case .capacity:
      key("Capacity", "What the server holds at a time.", .map(CapacityKey.map))
    }
  }

  static let map = MapShape(shapes, required: ["provider", "url", "secret"])
}

extension CapacityKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .rooms: key("Rooms", "The most rooms.", .scalar(.count), examples: [40])
    case .participants:
      key("Participants", "The most people.", .scalar(.count), examples: [1200])
    }
  }

  static let map = MapShape(shapes)
}
