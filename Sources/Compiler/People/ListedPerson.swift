package import Diagnostics
package import Domain

/// One row of a list of people.
package struct ListedPerson: Hashable, Sendable {
  /// The address, repaired where that is safe, and the names.
  package let person: Person

  /// What the list says of the person's part, such as `student`, in its own word; `nil`: nothing.
  package let role: String?

  /// The group, section or class of the person, in the list's own word; `nil`: none.
  package let group: String?

  /// The cell that holds the address.
  package let place: Place

  /// A row with these values.
  package init(person: Person, role: String?, group: String?, place: Place) {
    self.person = person
    self.role = role
    self.group = group
    self.place = place
  }
}
