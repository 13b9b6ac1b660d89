import Domain

extension MeetingKey: DescribedKeySet {
  // One table of all keys, long because the language has so many.
  var shape: KeyShape {
    switch self {
    case .at:
      key(
        "Dates", "Once, or on each date of a list; or the start of 'rrule'.",
        .oneOrMore(.named("moment"), least: 1),
        examples: ["2027-03-10 15:00-16:30", ["2027-03-10 15:00-16:30", "2027-03-17 15:00-16:30"]])
    case .weekly:
      key(
        "Weekly times", "Every week of the term, at these times.",
        .oneOrMore(.named("weekly_time"), least: 1),
        examples: ["mon 10:00-11:30", ["mon 10:00-11:30", "thu 13:00-14:30"]])
    case .daily:
      key(
        "Daily times", "Every day of the term, Saturdays and Sundays too.",
        .oneOrMore(.named("time_range"), least: 1), examples: ["09:00-09:15"])
    case .monthly:
      key(
        "Monthly times", "On that day of each month of the term.",
        .oneOrMore(.named("monthly_time"), least: 1),
        examples: ["1st mon 10:00-11:00", "last fri 16:00-17:00", "15 10:00-11:00"])
    case .rrule:
      key("Rule", "A rule of RFC 5545, together with one 'at' as its start.", .rule)
    case .standing:
      key("Always open", "true: a meeting or room without times.", .truth, standard: false)
    case .unscheduled:
      key(
        "Not known yet", "true: nothing is made, and a note says so.", .truth, standard: false)
    case .weeks:
      key(
        "Weeks", "Only in these weeks of the term, by the term's own count.",
        .oneOrMore(.named("weeks"), least: 1), examples: ["1-7, 9-15", "odd", [1, 3, "5-7"]])
    case .every:
      key("Interval", "Not every week, day or month, but every second, third …", .interval)
    case .except:
      key(
        "Exceptions", "Days, ranges of days or single classes that are not held.",
        .oneOrMore(.named("exception")), examples: [["2027-03-15", "2027-04-26..2027-05-07"]])
    case .also:
      key(
        "Further dates", "Further classes, each alone or with a label.",
        Shapes.furtherDates, examples: [["2027-06-14 10:00-12:00"]])
    case .moved:
      key(
        "Moved classes", "The old time of a class, and when it is held instead.",
        .any([.named("moves"), .list(.named("moves"), least: 0)]),
        examples: [["2027-04-12 10:00": "2027-04-13 15:00"]])
    case .zone:
      key("Time zone", "Another time zone for this meeting, by its region.", .zone)
    case .from:
      key("First day", "Only from this day on.", .date)
    case .until:
      key("Last day", "Only until this day.", .date)
    case .lasts:
      key("Length", "How long each class lasts whose time has no end.", .someLength)
    case .oneLink:
      key(
        "One link", "Whether all times share one meeting and one link.", .truth, standard: false)
    case .like:
      key(
        "Preset", "Begins with the keys of a preset in templates/meetings; own keys win.",
        .scalar(.words), examples: ["lecture"])
    case .on:
      key(
        "Account", "The account it is held at; otherwise the default account.", .scalar(.words),
        examples: ["zoom", "bbb"])
    case .title:
      key(
        "Title",
        "What people read; may hold values such as {{course.title}}. Otherwise the title of the "
          + "course and the name of the meeting.", .scalar(.words), examples: ["Guest lecture"])
    case .description:
      key(
        "Description", "A text for the invitation; may hold values.", .scalar(.words),
        examples: ["Bring the exercises of last week."])
    case .host:
      key(
        "Host",
        "A Zoom user, or pool for one that Rooster chooses. Otherwise the first teacher who is a "
          + "host of the account, or else the pool.", .host)
    case .passcode:
      key(
        "Passcode",
        "auto is derived from the workspace's key and stays the same; none is none; any other text "
          + "is the passcode itself.", .scalar(.words), examples: ["auto", "none"],
        standard: "auto")
    case .waitingRoom:
      key("Waiting room", "Zoom meetings: whether people wait to be let in.", .truth)
    case .muteOnEntry:
      key("Muted", "Whether people come in muted.", .truth)
    case .joinBeforeHost:
      key(
        "Early entry",
        "Zoom meetings: minutes before the start at which people may come in without the host, "
          + "true for any time, false for never.", .entry)
    case .authentication:
      key("Authentication", "Zoom: whether people must sign in.", .truth)
    case .recording:
      key("Recording", "What is recorded by itself.", .choice(of: Recording.self))
    case .maxParticipants:
      key("Places", "Rooms: how many people fit in.", .scalar(.count), examples: [40])
    case .guests:
      key("Guests", "Rooms: what happens to who has no link.", .choice(of: GuestPolicy.self))
    case .lock:
      key(
        "Locks", "Rooms: what viewers may not do.",
        .oneOrMore(.scalar(.choice(of: Lock.self))), examples: [["cam", "mic"]])
    case .slides:
      key(
        "Slides", "Rooms: files of the workspace or https addresses to load.",
        .oneOrMore(.scalar(.slide)), examples: [["slides/intro.pdf"]])
    case .welcome:
      key(
        "Welcome", "Rooms: the first message of the chat.", .scalar(.words),
        examples: ["Welcome to the tutorial."])
    case .openBefore:
      key("Opens", "Rooms: how long before a class.", .length, standard: "15m")
    case .closeAfter:
      key("Closes", "Rooms: how long after a class.", .length, standard: "30m")
    case .panelists:
      key(
        "Panelists", "Webinars: the people on the panel.", .named("people"),
        examples: [[["name": "Barbara Liskov", "email": "barbara@example.org"]]])
    case .practiceSession:
      key("Practice", "Webinars: whether hosts can practise before it begins.", .truth)
    case .questionAndAnswer:
      key("Questions", "Zoom: whether people can write questions.", .truth)
    case .registration:
      key("Registration", "Who may register.", .choice(of: Registration.self))
    case .approval:
      key(
        "Approval", "Zoom: whether somebody approves registrations.",
        .choice(of: Approval.self))
    case .registrants:
      key(
        "Registrants", "People of its own instead of those of the course; none for none.",
        .named("registrants"), examples: ["../people/cs101.csv", "none"])
    case .with:
      key(
        "Shared with", "Other courses that share this one meeting; their people come too.",
        .oneOrMore(.named("name")), examples: [["CS102", "MA201"]])
    case .attendance:
      key(
        "Attendance", "Whether a signed sheet is kept of each class, and why.",
        .any([.scalar(.none), .map(AttendanceKey.map)]),
        examples: [["signed": true, "reason": "required by the faculty"]])
    case .announce:
      key(
        "Announcements", "Templates in templates/announcements that are rendered for it, or none.",
        .oneOrMore(.named("name")), examples: ["class", ["class", "press"]])
    case .protect:
      key("Protected", "Whether no plan ever deletes it.", .truth, standard: false)
    case .movedFrom:
      key(
        "Old address", "Its address before it was renamed, so that links stay.", .scalar(.words),
        examples: ["CS101/lecture-1"])
    case .zoom:
      key(
        "Fields of Zoom", "Further fields of Zoom's own API, by their names there.",
        .named("zoom"))
    case .bbb:
      key(
        "Fields of BigBlueButton", "Further parameters of BigBlueButton's own API.", .named("bbb"))
    }
  }
}
