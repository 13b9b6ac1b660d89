import Domain
import Ports

/// One join link and who it is for.
struct PersonLink: Hashable {
  /// `nil`: the link is for everybody.
  var person: Person?
  var role: Role
  var link: JoinLink

  init(person: Person?, role: Role, link: JoinLink) {
    self.person = person
    self.role = role
    self.link = link
  }
}
