import Compiler

extension MapShape {
  /// The members of its schema.
  var members: [JSON.Member] {
    var members = [JSON.Member("type", .text("object"))]
    if !required.isEmpty {
      members.append(JSON.Member("required", .list(required.map { .text($0) })))
    }
    members.append(
      JSON.Member("properties", .object(keys.map { JSON.Member($0.name, .object($0.members)) })))
    if let others {
      members.append(
        JSON.Member(
          "patternProperties",
          .object([JSON.Member("^\(others.pattern)$", .object(others.value.members))])))
    }
    members.append(JSON.Member("additionalProperties", .truth(false)))
    if !rules.isEmpty { members.append(JSON.Member("allOf", .list(rules.map(\.json)))) }
    return members
  }
}

extension KeyShape {
  /// The members of its schema.
  fileprivate var members: [JSON.Member] {
    var members = [JSON.Member("title", .text(title))]
    if !summary.isEmpty { members.append(JSON.Member("description", .text(summary))) }
    members += value.members
    if let standard { members.append(JSON.Member("default", standard.json)) }
    if !examples.isEmpty {
      members.append(JSON.Member("examples", .list(examples.map(\.json))))
    }
    return members
  }
}

extension KeyShape.Example {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .truth(let truth): .truth(truth)
    case .list(let elements): .list(elements.map(\.json))
    case .map(let entries): .object(entries.map { JSON.Member($0.name, $0.value.json) })
    }
  }
}
