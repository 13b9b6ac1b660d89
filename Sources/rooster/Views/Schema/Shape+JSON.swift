import Compiler

extension Shape {
  /// The members of its schema.
  var members: [JSON.Member] {
    switch self {
    case .scalar(let scalar):
      scalar.members
    case .map(let map):
      map.members
    case .entries(let entries):
      entries.members
    case .list(let element, let least):
      [JSON.Member("type", .text("array")), JSON.Member("items", .object(element.members))]
        + (least > 0 ? [JSON.Member("minItems", .number(least))] : [])
    case .any:
      [JSON.Member("anyOf", .list(choices.map { .object($0.members) }))]
    case .kinds(let key, let kinds):
      Self.members(of: kinds, by: key)
    case .named(let name):
      [JSON.Member("$ref", .text("#/$defs/\(name)"))]
    }
  }

  /// The choices, with those of choices among them.
  private var choices: [Shape] {
    guard case .any(let shapes) = self else { return [self] }
    return shapes.flatMap(\.choices)
  }

  private static func members(of kinds: [Kind], by key: String) -> [JSON.Member] {
    let words = kinds.map { JSON.text($0.word) }
    let branches = kinds.map { kind -> JSON in
      let isKind: JSON = [
        "required": .list([.text(key)]),
        "properties": .object([JSON.Member(key, ["const": .text(kind.word)])]),
      ]
      return ["if": isKind, "then": .object(kind.map.members)]
    }
    return [
      JSON.Member("type", .text("object")), JSON.Member("required", .list([.text(key)])),
      JSON.Member("properties", .object([JSON.Member(key, ["enum": .list(words)])])),
      JSON.Member("allOf", .list(branches)),
    ]
  }
}

extension EntriesShape {
  /// The members of its schema.
  fileprivate var members: [JSON.Member] {
    var keys = names.members.filter { $0.name == "pattern" || $0.name == "enum" }
    if !reserved.isEmpty {
      keys.append(JSON.Member("not", ["enum": .list(reserved.map { .text($0) })]))
    }
    return [
      JSON.Member("type", .text("object")), JSON.Member("propertyNames", .object(keys)),
      JSON.Member("additionalProperties", .object(values.members)),
    ]
  }
}
