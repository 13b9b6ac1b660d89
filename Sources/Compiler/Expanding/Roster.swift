import Diagnostics
import Domain

/// The people of one list who are meant by a request, sorted by key, each once.
struct Roster: Sendable {
  let people: [Person]
  /// What is to be told in the list.
  let findings: [Diagnostic]
  /// What is to be told where the list is named.
  let complaints: [ListComplaint]

  init(people: [Person], findings: [Diagnostic], complaints: [ListComplaint]) {
    self.people = Self.union([people])
    self.findings = findings
    self.complaints = complaints
  }

  /// Everybody, once, sorted by key; of two entries the first that has a name.
  static func union(_ lists: [[Person]]) -> [Person] {
    if lists.count == 1, isSorted(lists[0]) { return lists[0] }
    var people: [String: Person] = [:]
    for person in lists.joined() {
      let key = person.key
      if let known = people[key], !known.firstName.isEmpty || !known.lastName.isEmpty { continue }
      if let known = people[key], person.firstName.isEmpty, person.lastName.isEmpty {
        people[key] = known
      } else {
        people[key] = person
      }
    }
    return people.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func isSorted(_ people: [Person]) -> Bool {
    zip(people, people.dropFirst()).allSatisfy { $0.key < $1.key }
  }
}
