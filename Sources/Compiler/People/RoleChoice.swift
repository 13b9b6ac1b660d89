/// Which parts make somebody of a list a registrant.
enum RoleChoice: Hashable, Sendable {
  /// Students, people whose part is not told, and words that nobody knows.
  case learners
  /// Everybody.
  case all
  case only([PeopleRole])

  /// Whether somebody with the parts of a cell is meant; `nil`: nothing is told.
  func accepts(_ roles: [PeopleRole]) -> Bool {
    switch self {
    case .all: true
    case .learners: roles.isEmpty || roles.contains { $0.isLearner }
    case .only(let wanted): roles.contains { wanted.contains($0) }
    }
  }

  /// What those are called who are meant.
  var title: String {
    switch self {
    case .learners: "student"
    case .all: "person"
    case .only(let roles): roles.map(\.word).joined(separator: " or ")
    }
  }
}

extension PeopleRole {
  /// Whether a registrant by default: who is wrongly registered has a link too many, who is wrongly
  /// left out misses the class.
  fileprivate var isLearner: Bool {
    switch self {
    case .student, .other: true
    case .teacher, .assistant, .observer, .administrator: false
    }
  }
}
