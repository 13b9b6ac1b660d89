import Domain

extension FrontMatter.Key {
  var shape: KeyShape {
    switch self {
    case .title:
      KeyShape(
        rawValue, "Title", "May hold values.", .scalar(.words), examples: ["{{meeting.title}}"])
    case .audience:
      KeyShape(
        rawValue, "Audience", "Who reads it.", .oneOrMore(.scalar(.choice(of: Audience.self))),
        examples: [["students", "teachers"]], standard: ["students"])
    case .channels:
      KeyShape(
        rawValue, "Channels", "Where it is shown, by the names of rooster.yaml.",
        .oneOrMore(.scalar(.words)), examples: [["portal"]])
    case .visible:
      KeyShape(
        rawValue, "Visible",
        "A range of days, or from and until, each a date or a time before or after the classes.",
        .any([.scalar(.strictDays), .map(FrontMatter.window)]),
        examples: [["from": "first_start-14d", "until": "last_end+1d"]])
    case .language:
      KeyShape(
        rawValue, "Language", "Of its dates; otherwise that of the workspace.",
        .scalar(.primaryLanguage), examples: ["nl", "en"])
    case .remind:
      KeyShape(
        rawValue, "Reminders", "Times before a class.", .oneOrMore(.scalar(.reminder)),
        examples: [["24h", "15m"]])
    }
  }
}

extension FrontMatter {
  /// What stands above the text of an announcement template.
  static let map = MapShape(Key.allCases.map(\.shape), required: ["title", "channels"])

  fileprivate static let window = MapShape([
    KeyShape(
      "from", "From", "created, start-7d, first_start, a date, or a date and a time.",
      .scalar(.windowStart), examples: ["created", "start-7d"]),
    KeyShape(
      "until", "Until", "end+1h, last_end, a date, or a date and a time.",
      .scalar(.windowEnd), examples: ["last_end", "end+1d"]),
  ])
}

// Templates take these texts as they are, without blanks around them.
extension ScalarShape {
  fileprivate static let strictDays = ScalarShape(
    "a range such as 2027-01-25..2027-02-08", texts: .exactly(Spelling.strictDays))
  fileprivate static let windowStart = ScalarShape(
    "created, start-7d, first_start or a date", texts: .exactly("created|\(Spelling.bound)"))
  fileprivate static let windowEnd = ScalarShape(
    "end+1h, last_end or a date", texts: .exactly(Spelling.bound))
  fileprivate static let primaryLanguage = ScalarShape(
    Language.expectation, texts: .exactly("[a-z]{2,3}(?:-.*)?"))
  fileprivate static let reminder = ScalarShape(
    "a time such as 24h or 15m", texts: .exactly("(?=.*[1-9])\(Spelling.distance)"))
}
