extension PersonKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .email: key("Address", "The e-mail address.", .email)
    case .firstName: key("First name", "The first name.", .scalar(.words), examples: ["Ada"])
    case .lastName: key("Last name", "The last name.", .scalar(.words), examples: ["Lovelace"])
    case .name:
      key(
        "Name", "The whole name; its last word is the last name.", .scalar(.words),
        examples: ["Ada Lovelace"])
    }
  }

  static let map = MapShape(shapes, required: ["email"])
}

extension ListKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .file:
      key(
        "List", "The list, relative to this file.", .scalar(.listPath),
        examples: ["../people/all.csv"])
    case .class:
      key(
        "Class", "Only the people of this class or course.", .scalar(.words),
        examples: ["CS101-B"])
    case .group:
      key(
        "Group", "Only the people of this group; all: of every group.", .scalar(.words),
        examples: ["B", "all"])
    case .roles:
      key(
        "Roles", "Who is registered; all: everybody.", .oneOrMore(.scalar(.words)),
        examples: [["student", "assistant"]], standard: ["student"])
    }
  }

  static let map = MapShape(shapes, required: ["file"])
}

extension AttendanceKey: DescribedKeySet {
  var shape: KeyShape {
    switch self {
    case .signed: key("Signed", "Whether a signed sheet is kept.", .truth)
    case .reason:
      key("Reason", "Why it is kept.", .scalar(.words), examples: ["required by the faculty"])
    }
  }

  static let map = MapShape(shapes, required: ["signed"])
}
