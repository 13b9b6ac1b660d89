/// Somebody who teaches, attends or speaks; known by an e-mail address.
///
/// Two spellings of case are one person: compare ``key``.
package struct Person: Hashable, Sendable, Codable {
  /// The address as it was written.
  package var email: String
  /// May be empty: many lists have no names.
  package var firstName: String
  /// May be empty.
  package var lastName: String

  package init(email: String, firstName: String, lastName: String) {
    self.email = email
    self.firstName = firstName
    self.lastName = lastName
  }

  /// The identity of the person: the address in lower case.
  package var key: String { email.lowercased() }

  /// The name to show, or the part before the `@` when no name is known.
  package var displayName: String {
    let name = [firstName, lastName].filter { !$0.isEmpty }.joined(separator: " ")
    return name.isEmpty ? String(email.prefix { $0 != "@" }) : name
  }
}
