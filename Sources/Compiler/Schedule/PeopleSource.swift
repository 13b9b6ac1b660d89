import Domain
import YAML

/// One source of people: a list file, or somebody named in place.
enum PeopleSource: Sendable {
  case list(ListSource)
  case person(Located<Person>)
}

/// A list of people that a schedule file names, and whom of it the file means.
struct ListSource: Sendable {
  /// The path from the workspace on: a file, or the folder of an export.
  var path: String
  /// Where the path is written.
  var node: Node
  var className: Located<Words>?
  var group: Located<Words>?
  var roles = RoleChoice.learners
  var rolesNode: Node?

  /// The word for people of all groups or roles.
  static let everybody = "all"
}

/// What `registrants` says.
enum PeopleChoice: Sendable {
  /// `none`: there is no list, whatever the course has.
  case nobody
  case listed([PeopleSource])
}
