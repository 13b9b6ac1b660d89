import Diagnostics
import Domain
import YAML

/// Looks at people who are written in a schedule file as at those of a list: misspelt domains, letters
/// that mail servers refuse, and who is named twice.
extension FileCompiler {
  /// The people whom the head of the file names.
  mutating func checkPeople() {
    if case .user(let email) = schedule.head.value { checkDoubt(email, at: schedule.head.node) }
    checkPeople(schedule.teachers)
    checkPeople(schedule.coaches)
    if let choice = schedule.registrants { checkPeople(choice.value.named) }
  }

  /// The people whom a meeting itself names.
  mutating func checkPeople(of declaration: Declaration) {
    checkPeople(declaration.fields.panelists?.value ?? [])
    if let choice = declaration.fields.registrants { checkPeople(choice.value.named) }
  }

  private mutating func checkPeople(_ people: [Located<Person>]) {
    var first: [String: Node] = [:]
    for person in people {
      let node = person.node["email"] ?? person.node
      checkDoubt(person.value.email, at: node)
      guard let known = first.updateValue(node, forKey: person.value.key) else { continue }
      first[person.value.key] = known
      reader.report(
        node.diagnostic(
          PeopleCodes.duplicatePerson, "\(person.value.email) is on this list already",
          severity: .note, related: [known.related("the first time")]))
    }
  }

  private mutating func checkDoubt(_ email: String, at node: Node) {
    guard EmailAddress.mayBeDoubtful(email), let address = try? EmailAddress(email),
      let doubt = address.doubt
    else { return }
    reader.report(
      node.diagnostic(
        doubt.code, doubt.sentence(about: address), hint: doubt.hint, severity: .warning))
  }
}

extension PeopleChoice {
  /// The people who are written in place.
  fileprivate var named: [Located<Person>] {
    guard case .listed(let sources) = self else { return [] }
    return sources.compactMap { source in
      guard case .person(let person) = source else { return nil }
      return person
    }
  }
}
