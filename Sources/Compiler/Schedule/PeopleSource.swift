import Domain
import YAML

/// One source of people: a list file, or somebody named in place.
enum PeopleSource: Sendable {
  /// The path from the workspace on.
  case file(String, Node)
  case person(Located<Person>)
}

/// What `registrants` says.
enum PeopleChoice: Sendable {
  /// `none`: there is no list, whatever the course has.
  case nobody
  case listed([PeopleSource])
}
