import Domain

extension WorkspaceKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .institution:
      key(
        "Institution", "The name on announcements and in plans.", .scalar(.words),
        examples: ["Example University"])
    case .zone:
      key("Time zone", "The time zone of every date, by its region.", .zone)
    case .language:
      key("Language", "The language of dates in announcements.", .language, standard: "en")
    case .state:
      key(
        "State", "Where Rooster remembers what it made.",
        .any([
          .scalar(.state), .map(StateKey.map),
        ]), examples: [.text(WorkspaceReader.standardState)],
        standard: .text(WorkspaceReader.standardState))
    case .key:
      key(
        "Key", "The secret from which passcodes, room ids and links are derived.", .scalar(.secret),
        examples: ["env:ROOSTER_KEY"])
    case .terms:
      key("Terms", "Terms by their names.", Shapes.named(.map(TermKey.map)))
    case .accounts:
      key(
        "Accounts", "Zoom accounts and BigBlueButton servers, by their names.",
        AccountShapes.accounts)
    case .defaultAccount:
      key(
        "Default account", "Where a meeting is held that has no 'on'.", .scalar(.words),
        examples: ["zoom"])
    case .channels:
      key("Channels", "Where announcements go, by their names.", ChannelShapes.channels)
    case .defaults:
      key(
        "Defaults", "What meetings, webinars and rooms say when nobody says anything.",
        .map(DefaultsKey.map))
    case .policy:
      key("Policy", "How careful Rooster is.", .map(PolicyKey.map))
    }
  }

  /// `rooster.yaml`.
  static let map = MapShape(shapes, required: ["zone"])
}

extension StateKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .url:
      key(
        "Database", "A file, or the address of a database without its password.", .scalar(.state),
        examples: ["postgres://rooster@db.example.edu/rooster"])
    case .password: key("Password", "Where the password of the database is kept.", .secret)
    }
  }

  static let map = MapShape(shapes)
}

extension TermKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .starts:
      key("First day", "Week 1 is the week of this day.", .date)
    case .ends:
      key("Last day", "The last day of the term.", .date)
    case .breaks:
      key(
        "Breaks", "Days without classes, alone or with a name, or a calendar file.",
        .named("breaks"),
        examples: [[["2027-04-26..2027-05-07": "May break"]], "holidays.ics"])
    case .runsAs:
      key(
        "Day swaps", "On that date, another weekday's timetable runs.",
        .entries(
          EntriesShape(names: .date, reserved: [], values: .scalar(.weekday))),
        examples: [["2027-04-06": "mon"]])
    case .skipWeeks:
      key(
        "Weeks that are not counted",
        "Calendar weeks, from the start of the term, without a number.",
        .oneOrMore(.scalar(.weekNumbers)), examples: [[8]])
    case .weekStarts:
      key("First weekday", "The day on which weeks begin.", .weekday, standard: "mon")
    case .parts:
      key(
        "Parts", "Named weeks; a course may say 'term: 2027-spring/first'.",
        Shapes.named(.named("weeks")), examples: [["first": "1-7", "second": "8-15"]])
    }
  }

  static let map = MapShape(shapes, required: ["starts", "ends"])
}

extension PolicyKey: DescribedKeySet {
  var shape: KeyShape {
    let standard = Policy.standard
    return switch self {
    case .maxChange:
      key(
        "Largest change", "A plan that changes or deletes more than this share stops and asks.",
        .percent, standard: .text("\(standard.maximumChange)%"))
    case .horizon:
      key(
        "Horizon", "How many days ahead Zoom meetings are made.", .numberOfDays,
        standard: .text("\(standard.horizonDays)d"))
    case .freezeRunning:
      key(
        "Running meetings", "Whether a meeting in session is left alone until it ends.", .truth,
        standard: .truth(standard.freezesRunning))
    }
  }

  static let map = MapShape(shapes)
}

extension DefaultsKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .meeting: key("Meetings", "What Zoom meetings say.", .named("meeting_defaults"))
    case .webinar: key("Webinars", "What webinars say.", .named("webinar_defaults"))
    case .room: key("Rooms", "What BigBlueButton rooms say.", .named("meeting_defaults"))
    }
  }

  static let map = MapShape(shapes)
}
