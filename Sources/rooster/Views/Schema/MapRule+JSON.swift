import Compiler

extension MapRule {
  /// Its schema, for the map itself.
  var json: JSON {
    switch self {
    case .exactlyOne(let choices, let other):
      ["oneOf": .list(choices.map(\.json) + (other.map { [Self.only($0, none: choices)] } ?? []))]
    case .atMostOne(let choices):
      ["oneOf": .list(choices.map(\.json) + [Self.none(of: choices)])]
    case .needs(let key, let others):
      ["dependentRequired": .object([JSON.Member(key, Self.names(others))])]
    case .needsUnless(let key, let others):
      ["anyOf": .list([["required": Self.names([key])], ["required": Self.names(others)]])]
    case .excludes(let key, let others, let exception):
      ["if": Self.condition(key, except: exception), "then": Self.nothing(at: others)]
    case .single(let key, let other):
      [
        "if": ["required": Self.names([other])],
        "then": ["properties": .object([JSON.Member(key, ["maxItems": .number(1)])])],
      ]
    }
  }

  private static func names(_ names: [String]) -> JSON { .list(names.map { .text($0) }) }

  private static func none(of choices: [Presence]) -> JSON {
    ["not": ["anyOf": .list(choices.map(\.json))]]
  }

  private static func only(_ key: String, none choices: [Presence]) -> JSON {
    ["required": names([key]), "not": ["anyOf": .list(choices.map(\.json))]]
  }

  private static func condition(_ presence: Presence, except exception: String?) -> JSON {
    guard let exception else { return presence.json }
    return ["allOf": .list([presence.json, ["not": ["required": names([exception])]]])]
  }

  /// Points at the key that is too much, and not at the map.
  private static func nothing(at keys: [String]) -> JSON {
    ["properties": .object(keys.map { JSON.Member($0, .truth(false)) })]
  }
}

extension MapRule.Presence {
  fileprivate var json: JSON {
    switch self {
    case .key(let name):
      ["required": .list([.text(name)])]
    case .truth(let name):
      [
        "required": .list([.text(name)]),
        "properties": .object([
          JSON.Member(name, ["enum": .list([.truth(true), .text("true")])])
        ]),
      ]
    }
  }
}
