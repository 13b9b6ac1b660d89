import CivilTime

/// What one schedule file asks of a list; lists are answered once for equal requests.
struct ListRequest: Hashable, Sendable {
  /// The file, or the folder of an export.
  var path: String
  /// The id of the head: the course, unless the list says which class.
  var course: String
  var session: String?
  /// The group of the head, or of the list; `nil`: people of all groups.
  var group: String?
  /// Whether the group is written with the list, so that the list must know groups.
  var isGroupOfList = false
  /// The class that is written with the list.
  var className: String?
  var roles = RoleChoice.learners
  /// The days of the course's term; `nil`: it has none.
  var term: DateRange?

  /// The names under which a list may hold a group of the course: `B`, `Group B`, `CS101-B`.
  func groupNames(_ group: String) -> [String] {
    let words = ["group", "groep", "werkgroep", "gruppe", "groupe", "grupo", "section", "sectie"]
    var names = [group] + words.map { "\($0) \(group)" }
    let owners = [className, course, session, session.map { "\(course)-\($0)" }].compactMap(\.self)
    for owner in owners { names += Self.joined(owner, group) }
    return names.map { Membership.comparable($0) }
  }

  /// Two names as institutions join them.
  static func joined(_ first: String, _ second: String) -> [String] {
    ["", "-", ".", "_", " ", "/"].map { "\(first)\($0)\(second)" }
  }
}
