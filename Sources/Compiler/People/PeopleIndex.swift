import Diagnostics

/// A list of people whose classes and groups are found without looking at everybody.
struct PeopleIndex: Sendable {
  let list: PeopleList
  /// The positions of the people of each class and group, ascending, by comparable names.
  let byCourse: [String: [Int]]
  let byGroup: [String: [Int]]

  init(_ list: PeopleList) {
    self.list = list
    byCourse = list.hasCourses ? Self.index(list.people) { $0.course } : [:]
    byGroup = list.hasGroups ? Self.index(list.people) { $0.group } : [:]
  }

  /// The names of groups as the list writes them, for hints.
  var groupNames: [String] { Self.names(list.people) { $0.group } }
  /// The names of classes as the list writes them, for hints.
  var courseNames: [String] { Self.names(list.people) { $0.course } }

  private static func index(
    _ people: [ListedPerson], by cell: (Membership) -> String?
  ) -> [String: [Int]] {
    var index: [String: [Int]] = [:]
    for (position, listed) in people.enumerated() {
      for membership in listed.memberships {
        guard let text = cell(membership) else { continue }
        for name in Membership.names(in: text) where index[name]?.last != position {
          index[name, default: []].append(position)
        }
      }
    }
    return index
  }

  private static func names(
    _ people: [ListedPerson], of cell: (Membership) -> String?
  ) -> [String] {
    Set(people.flatMap(\.memberships).compactMap(cell)).sorted()
  }
}

extension ListedPerson {
  /// All that the rows of the person say.
  var memberships: [Membership] { [membership] + further }
}
