import Diagnostics
import Domain
import YAML

extension Reader {
  /// One person or a list of them: addresses, or maps with names.
  mutating func people(_ node: Node) -> Located<[Located<Person>]>? {
    guard !node.isMissing else { return nil }
    guard node.kind == .sequence else {
      return person(node).map { Located([$0], at: node) }
    }
    guard !isTooLong(node) else { return nil }
    var people: [Located<Person>] = []
    people.reserveCapacity(node.elements.count)
    for element in node.elements {
      if let person = person(element) { people.append(person) }
    }
    return Located(people, at: node)
  }

  /// One person; `nil` is reported.
  mutating func person(_ node: Node) -> Located<Person>? {
    guard node.kind == .mapping else {
      return value(node, as: PersonAddress.self).map {
        $0.map { Person(email: $0.email.text, firstName: "", lastName: "") }
      }
    }
    var person = Person(email: "", firstName: "", lastName: "")
    for (keyNode, value) in node.entries {
      switch key(keyNode, of: PersonKey.self) {
      case .email: person.email = self.value(value, as: Email.self)?.value.text ?? ""
      case .firstName: person.firstName = self.value(value, as: Words.self)?.value.text ?? ""
      case .lastName: person.lastName = self.value(value, as: Words.self)?.value.text ?? ""
      case .name:
        let words = self.value(value, as: Words.self)?.value.text.split(separator: " ") ?? []
        person.firstName = words.dropLast().joined(separator: " ")
        person.lastName = words.last.map { String($0) } ?? ""
      case nil: break
      }
    }
    guard node["email"] != nil else {
      report(
        node.finding(
          .noValue, "an e-mail address is missing", hint: "add 'email: ada@example.edu'"))
      return nil
    }
    return person.email.isEmpty ? nil : Located(person, at: node)
  }

  /// A path, relative to the file it is written in.
  mutating func path(_ text: Located<Words>) -> String? {
    let file = text.node.span.place.file
    if let path = WorkspacePath(text.value.text, in: file, schedules: schedules).resolved {
      return path
    }
    let isBackslash = text.value.text.contains("\\")
    report(
      text.node.finding(
        .notAPath,
        isBackslash
          ? "folders are separated by '/'" : "'\(text.value.text)' leads out of the workspace",
        hint: isBackslash
          ? "write '/' instead of '\\'" : "paths are relative to this file, such as ../people/a.csv"
      ))
    return nil
  }
}

/// The keys of a person.
enum PersonKey: String, KeySet {
  case email
  case firstName = "first_name"
  case lastName = "last_name"
  case name

  static var owner: String { "a person" }
}
