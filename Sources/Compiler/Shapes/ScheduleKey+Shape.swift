import Domain

extension ScheduleKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .course:
      key("Course", "The file is about this course.", .name)
    case .user:
      key("User", "The file is about what this person offers, such as office hours.", .email)
    case .global:
      key(
        "Everybody", "The file is about something for all, such as a help desk.", .scalar(.name),
        examples: ["help-desk"])
    case .title:
      key("Title", "What people read; otherwise the id.", .scalar(.words), examples: ["Algorithms"])
    case .term:
      key(
        "Term", "A term of rooster.yaml, or a part of one.", .scalar(.words),
        examples: ["2027-spring", "2027-spring/first"])
    case .session:
      key(
        "Run", "Which run of the course; a part of addresses.", .scalar(.name),
        examples: ["evening-2027"])
    case .group:
      key(
        "Group", "Which group of the course; a part of addresses.", .scalar(.name), examples: ["B"])
    case .teachers:
      key(
        "Teachers", "They may host on Zoom and may start rooms.", .named("people"),
        examples: [["ada@example.edu"]])
    case .coaches:
      key(
        "Coaches", "Alternative hosts on Zoom; they may start rooms.", .named("people"),
        examples: [["grace@example.edu"]])
    case .registrants:
      key(
        "Registrants", "The people of the course: a list file, people, or both.",
        .named("registrants"), examples: ["../people/cs101.csv"])
    case .page:
      key("Page", "The page of the course; who comes too early is sent there.", .address)
    case .zone:
      key("Time zone", "The time zone of this file, by its region.", .zone)
    case .meetings:
      key(
        "Meetings", "Meetings on Zoom and rooms on BigBlueButton, by their names.",
        Shapes.named(.named("meeting"), reserved: Name.reserved),
        examples: [["lecture": ["weekly": "mon 10:00-11:30"]]])
    case .webinars:
      key(
        "Webinars", "Webinars on Zoom, by their names.",
        Shapes.named(.named("webinar"), reserved: Name.reserved),
        examples: [["guest": ["at": "2027-03-10 15:00-16:30"]]])
    case .announcements:
      key(
        "Announcements", "Announcements that belong to no meeting, by their names.",
        Shapes.named(.map(AnnouncementKey.map)),
        examples: [
          [
            "welcome": [
              "title": "Welcome", "text": "The first class is on Monday.", "channels": ["portal"],
            ]
          ]
        ])
    }
  }

  /// A schedule file: exactly one head says what it is about.
  static let map = MapShape(
    shapes, rules: [.exactlyOne([.key("course"), .key("user"), .key("global")], unless: nil)])
}

extension AnnouncementKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .template:
      key(
        "Template", "A template in templates/announcements that has the title and the text.",
        .scalar(.words), examples: ["welcome"])
    case .title:
      key("Title", "May hold values.", .scalar(.words), examples: ["Welcome to Algorithms"])
    case .text:
      key(
        "Text", "Markdown; may hold values.", .scalar(.words),
        examples: ["The first class is on Monday."])
    case .visible:
      key("Visible", "The days on which it is shown.", .days)
    case .audience:
      key(
        "Audience", "Who reads it.", .oneOrMore(.scalar(.choice(of: Audience.self))),
        examples: [["students", "teachers"]], standard: ["everyone"])
    case .channels:
      key(
        "Channels", "Where it is shown, by the names of rooster.yaml.",
        .oneOrMore(.scalar(.words)), examples: [["portal"]])
    case .language:
      key("Language", "Of its dates; otherwise that of the workspace.", .language)
    }
  }

  static let map = MapShape(
    shapes,
    rules: [
      .needsUnless("template", ["text", "title", "channels"]),
      .excludes(.key("template"), ["text"], except: nil),
    ])
}
