import Foundation

/// A validator for the keywords of JSON Schema 2020-12 that Rooster's schemas use; any other keyword
/// that could refuse something is a failure of the test that meets it.
struct SchemaValidator {
  private let root: JSONTree

  init(root: JSONTree) { self.root = root }

  /// What is wrong, each with its place; nothing for a valid value.
  func mistakes(of value: JSONTree) -> [String] {
    mistakes(of: value, by: root, at: "")
  }

  /// Keywords that say something to people and nothing to validators.
  private static let notes: Set<String> = [
    "$schema", "$defs", "title", "description", "examples", "default", "errorMessage", "then",
  ]

  private func mistakes(of value: JSONTree, by schema: JSONTree, at place: String) -> [String] {
    switch schema {
    case .truth(true): []
    case .truth(false): ["\(place): not allowed"]
    case .map(let keywords):
      keywords.sorted { $0.key < $1.key }.flatMap { keyword, wanted in
        mistakes(of: value, keyword, wanted, in: schema, at: place)
      }
    case .null, .number, .text, .list: ["\(place): the schema is broken"]
    }
  }

  private func mistakes(
    of value: JSONTree, _ keyword: String, _ wanted: JSONTree, in schema: JSONTree,
    at place: String
  ) -> [String] {
    switch keyword {
    case _ where Self.notes.contains(keyword): []
    case "$ref": mistakes(of: value, by: definition(wanted), at: place)
    case "type": isOfType(value, wanted) ? [] : ["\(place): another type"]
    case "const": value == wanted ? [] : ["\(place): not the constant"]
    case "enum": list(wanted).contains(value) ? [] : ["\(place): none of the words"]
    case "pattern", "maxLength": textMistakes(value, keyword, wanted, at: place)
    case "minimum", "maximum": numberMistakes(value, keyword, wanted, at: place)
    case "items", "minItems", "maxItems": listMistakes(value, keyword, wanted, at: place)
    case "allOf", "anyOf", "oneOf", "not", "if":
      combined(value, keyword, wanted, in: schema, at: place)
    default: mapMistakes(value, keyword, wanted, in: schema, at: place)
    }
  }

  private func combined(
    _ value: JSONTree, _ keyword: String, _ wanted: JSONTree, in schema: JSONTree, at place: String
  ) -> [String] {
    let accepted = { (schema: JSONTree) in mistakes(of: value, by: schema, at: place).isEmpty }
    switch keyword {
    case "allOf": return list(wanted).flatMap { mistakes(of: value, by: $0, at: place) }
    case "anyOf": return list(wanted).contains(where: accepted) ? [] : ["\(place): none of anyOf"]
    case "oneOf":
      let count = list(wanted).count(where: accepted)
      return count == 1 ? [] : ["\(place): \(count) of oneOf"]
    case "not": return accepted(wanted) ? ["\(place): what it must not be"] : []
    default:
      guard accepted(wanted), let then = schema["then"] else { return [] }
      return mistakes(of: value, by: then, at: place)
    }
  }

  private func textMistakes(
    _ value: JSONTree, _ keyword: String, _ wanted: JSONTree, at place: String
  ) -> [String] {
    guard case .text(let text) = value else { return [] }
    switch (keyword, wanted) {
    case ("pattern", .text(let pattern)):
      return Patterns.matches(pattern, text) ? [] : ["\(place): '\(text)' does not match"]
    case (_, .number(let most)):
      return Double(text.unicodeScalars.count) <= most ? [] : ["\(place): too long"]
    default: return ["\(place): the schema is broken"]
    }
  }

  private func numberMistakes(
    _ value: JSONTree, _ keyword: String, _ wanted: JSONTree, at place: String
  ) -> [String] {
    guard case .number(let number) = value, case .number(let limit) = wanted else { return [] }
    let isFine = keyword == "minimum" ? number >= limit : number <= limit
    return isFine ? [] : ["\(place): \(number) is out of range"]
  }

  private func listMistakes(
    _ value: JSONTree, _ keyword: String, _ wanted: JSONTree, at place: String
  ) -> [String] {
    guard case .list(let elements) = value else { return [] }
    switch (keyword, wanted) {
    case ("minItems", .number(let least)):
      return Double(elements.count) >= least ? [] : ["\(place): too few"]
    case ("maxItems", .number(let most)):
      return Double(elements.count) <= most ? [] : ["\(place): too many"]
    default:
      return elements.indices.flatMap {
        mistakes(of: elements[$0], by: wanted, at: "\(place)/\($0)")
      }
    }
  }

  private func mapMistakes(
    _ value: JSONTree, _ keyword: String, _ wanted: JSONTree, in schema: JSONTree,
    at place: String
  ) -> [String] {
    guard case .map(let members) = value else { return [] }
    switch keyword {
    case "required":
      return texts(wanted).filter { members[$0] == nil }.map { "\(place): '\($0)' is missing" }
    case "properties":
      return members.sorted { $0.key < $1.key }.flatMap { name, member in
        wanted[name].map { mistakes(of: member, by: $0, at: "\(place)/\(name)") } ?? []
      }
    case "patternProperties", "additionalProperties":
      return members.sorted { $0.key < $1.key }.flatMap { name, member -> [String] in
        let patterns = schema["patternProperties"].map(map) ?? [:]
        let found = patterns.filter { Patterns.matches($0.key, name) }.map(\.value)
        if keyword == "patternProperties" {
          return found.flatMap { mistakes(of: member, by: $0, at: "\(place)/\(name)") }
        }
        guard schema["properties"]?[name] == nil, found.isEmpty else { return [] }
        return mistakes(of: member, by: wanted, at: "\(place)/\(name)")
      }
    case "propertyNames":
      return members.keys.sorted().flatMap { name in
        mistakes(of: .text(name), by: wanted, at: "\(place)/\(name)")
      }
    case "dependentRequired":
      return map(wanted).filter { members[$0.key] != nil }.flatMap { key, others in
        texts(others).filter { members[$0] == nil }.map { "\(place): '\(key)' needs '\($0)'" }
      }
    default:
      return ["\(place): the validator does not know '\(keyword)'"]
    }
  }

  private func isOfType(_ value: JSONTree, _ wanted: JSONTree) -> Bool {
    texts(wanted).contains { type in
      switch (type, value) {
      case ("object", .map), ("array", .list), ("string", .text), ("boolean", .truth),
        ("number", .number), ("null", .null):
        true
      case ("integer", .number(let number)): number == number.rounded()
      default: false
      }
    }
  }

  private func definition(_ reference: JSONTree) -> JSONTree {
    guard case .text(let path) = reference else { return .truth(false) }
    return root["$defs"]?[String(path.dropFirst("#/$defs/".count))] ?? .truth(false)
  }

  private func list(_ value: JSONTree) -> [JSONTree] {
    guard case .list(let elements) = value else { return [] }
    return elements
  }

  private func map(_ value: JSONTree) -> [String: JSONTree] {
    guard case .map(let members) = value else { return [:] }
    return members
  }

  private func texts(_ value: JSONTree) -> [String] {
    switch value {
    case .text(let text): [text]
    case .list(let elements): elements.flatMap(texts)
    case .null, .truth, .number, .map: []
    }
  }
}

/// Regular expressions, made once.
private enum Patterns {
  static func matches(_ pattern: String, _ text: String) -> Bool {
    guard let expression = expression(pattern) else { return false }
    let range = NSRange(text.startIndex..., in: text)
    return expression.firstMatch(in: text, range: range) != nil
  }

  private static func expression(_ pattern: String) -> NSRegularExpression? {
    if let known = cache.object(forKey: pattern as NSString) { return known }
    let made = try? NSRegularExpression(pattern: pattern)
    if let made { cache.setObject(made, forKey: pattern as NSString) }
    return made
  }

  private static var cache: NSCache<NSString, NSRegularExpression> { Holder.shared.cache }

  /// `NSCache` may be used by several threads.
  private final class Holder: @unchecked Sendable {
    static let shared = Holder()
    let cache = NSCache<NSString, NSRegularExpression>()
  }
}
