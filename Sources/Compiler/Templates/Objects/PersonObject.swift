import Domain

/// One teacher or coach.
struct PersonObject: TemplateObject {
  let person: Person

  var renderText: String { person.displayName }

  func child(named name: String) -> Any? {
    TemplateValue.PersonValue(rawValue: name).map { TextObject(text($0)) }
  }

  private func text(_ value: TemplateValue.PersonValue) -> String {
    switch value {
    case .name: person.displayName
    case .email: person.email
    case .firstName: person.firstName
    case .lastName: person.lastName
    }
  }
}
