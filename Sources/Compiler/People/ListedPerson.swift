package import Diagnostics
package import Domain

/// One person of a list of people.
package struct ListedPerson: Hashable, Sendable {
  /// The address, repaired where that is safe, and the names.
  package let person: Person

  /// What the first row of the person says of class, group and part.
  package let membership: Membership

  /// Further classes and groups of the person: of further columns, and of further rows.
  package private(set) var further: [Membership]

  /// The cell that holds the address.
  package let place: Place

  /// Somebody with these values.
  package init(person: Person, membership: Membership, further: [Membership], place: Place) {
    self.person = person
    self.membership = membership
    self.further = further
    self.place = place
  }

  /// Adds what another row says of the same person; `false` when it says nothing new.
  mutating func join(_ other: ListedPerson) -> Bool {
    var isNew = false
    for membership in [other.membership] + other.further
    where !membership.isEmpty && membership != self.membership && !further.contains(membership) {
      further.append(membership)
      isNew = true
    }
    return isNew
  }
}
