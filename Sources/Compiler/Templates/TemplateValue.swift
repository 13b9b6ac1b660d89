/// A value that a tag may name, known when the template is read.
enum TemplateValue: Hashable, Sendable {
  case institution
  case course(CourseValue)
  case meeting(MeetingValue)
  /// A field of the first, the last or the current date.
  case occurrence(Anchor, OccurrenceValue)
  /// A field of the current teacher or coach.
  case person(PersonValue)
  case term(TermValue)

  enum CourseValue: String, CaseIterable, Sendable {
    case whole = "", id, title, page, session, group, teachers, coaches
  }

  enum MeetingValue: String, CaseIterable, Sendable {
    case whole = "", title, description, occurrences, zone, host, passcode
    case joinLink = "join_link"
  }

  enum OccurrenceValue: String, CaseIterable, Sendable {
    case text, date, weekday, start, end, label
  }

  enum PersonValue: String, CaseIterable, Sendable {
    case name, email
    case firstName = "first_name"
    case lastName = "last_name"
  }

  enum TermValue: String, CaseIterable, Sendable {
    case whole = "", name, starts, ends
  }

  /// Which date a field is of.
  enum Anchor: String, CaseIterable, Sendable {
    case first, last
    /// The one of the list that is being written.
    case each
  }
}

extension TemplateValue {
  /// All values by their full name; the fields of list elements have the list's name before them.
  static let byName: [String: TemplateValue] = {
    var table: [String: TemplateValue] = ["institution": .institution]
    for value in CourseValue.allCases { table[path("course", value.rawValue)] = .course(value) }
    // The word of the authors: a course says `term: 2027-spring`.
    table["course.term"] = .term(.name)
    for value in MeetingValue.allCases { table[path("meeting", value.rawValue)] = .meeting(value) }
    for value in TermValue.allCases { table[path("term", value.rawValue)] = .term(value) }
    // `next` is the first: a text is a function of the files alone and not of the clock.
    let anchors: [(String, Anchor)] = [
      ("first", .first), ("next", .first), ("last", .last), ("occurrences", .each),
    ]
    for (name, anchor) in anchors {
      if anchor != .each { table["meeting.\(name)"] = .occurrence(anchor, .text) }
      for value in OccurrenceValue.allCases {
        table["meeting.\(name).\(value.rawValue)"] = .occurrence(anchor, value)
      }
    }
    for list in ["course.teachers", "course.coaches"] {
      for value in PersonValue.allCases { table["\(list).\(value.rawValue)"] = .person(value) }
    }
    return table
  }()

  private static func path(_ owner: String, _ field: String) -> String {
    field.isEmpty ? owner : "\(owner).\(field)"
  }

  /// Whether it exists only inside of the section of its list.
  var needsList: Bool {
    switch self {
    case .occurrence(.each, _), .person: true
    case .occurrence, .institution, .course, .meeting, .term: false
    }
  }

  /// What one element of it is, for lists.
  var element: TemplateValue? {
    switch self {
    case .meeting(.occurrences): .occurrence(.each, .text)
    case .course(.teachers), .course(.coaches): .person(.name)
    case .institution, .course, .meeting, .occurrence, .person, .term: nil
    }
  }

  /// What not every context has, as authors write it.
  enum Owner: String, Sendable {
    case meeting, term
  }

  /// What it belongs to, when a context may lack that.
  var optionalOwner: Owner? {
    switch self {
    case .meeting, .occurrence(.first, _), .occurrence(.last, _): .meeting
    case .term: .term
    case .institution, .course, .occurrence(.each, _), .person: nil
    }
  }

  /// Whether it is never escaped: addresses, links, dates, names and marks of machines.
  var isVerbatim: Bool {
    switch self {
    case .institution, .course(.whole), .course(.title), .course(.session), .course(.group),
      .course(.teachers), .course(.coaches):
      false
    case .course(.id), .course(.page): true
    case .meeting(.whole), .meeting(.title), .meeting(.description): false
    case .meeting(.occurrences), .meeting(.zone), .meeting(.host), .meeting(.joinLink),
      .meeting(.passcode):
      true
    case .occurrence(_, .label): false
    case .occurrence(_, .text), .occurrence(_, .date), .occurrence(_, .weekday),
      .occurrence(_, .start), .occurrence(_, .end):
      true
    case .person(.email): true
    case .person(.name), .person(.firstName), .person(.lastName): false
    case .term(.whole), .term(.name): false
    case .term(.starts), .term(.ends): true
    }
  }
}
