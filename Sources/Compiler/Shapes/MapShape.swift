/// A map with keys of its own; others are mistakes.
package struct MapShape: Hashable, Sendable {
  package let keys: [KeyShape]
  /// Keys that must be there.
  package let required: [String]
  package let rules: [MapRule]
  /// Further keys, by the beginning of their names, as a pattern of whole names.
  package let others: Others?

  /// Keys that are allowed beside those that are listed.
  package struct Others: Hashable, Sendable {
    /// A regular expression (ECMA-262) of whole names.
    package let pattern: String
    package let value: Shape
  }

  init(
    _ keys: [KeyShape], required: [String] = [], rules: [MapRule] = [], others: Others? = nil
  ) {
    self.keys = keys
    self.required = required
    self.rules = rules
    self.others = others
  }
}

/// One key of a map: what it is for, and what stands behind it.
package struct KeyShape: Hashable, Sendable {
  package let name: String
  /// What it is, in a few words.
  package let title: String
  /// What it does, in whole sentences.
  package let summary: String
  package let value: Shape
  package let examples: [Example]
  /// What holds when the key is missing; `nil` when nothing or when it depends on other files.
  package let standard: Example?

  /// A value as it stands in a file.
  package indirect enum Example: Hashable, Sendable {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([Example])
    case map([Entry])

    /// One entry of a map.
    package struct Entry: Hashable, Sendable {
      package let name: String
      package let value: Example
    }
  }

  init(
    _ name: String, _ title: String, _ summary: String, _ value: Shape,
    examples: [Example] = [], standard: Example? = nil
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.value = value
    self.examples = examples
    self.standard = standard
  }
}

extension KeyShape.Example: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int) { self = .number(value) }
  package init(booleanLiteral value: Bool) { self = .truth(value) }
  package init(arrayLiteral elements: KeyShape.Example...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, KeyShape.Example)...) {
    self = .map(elements.map { Entry(name: $0.0, value: $0.1) })
  }
}

/// What the keys of a map have to do with each other.
package enum MapRule: Hashable, Sendable {
  /// Exactly one of these is there; or none, where `unless` names a key that is there instead.
  case exactlyOne([Presence], unless: String?)
  /// At most one of these is there.
  case atMostOne([Presence])
  /// Where the first is there, so are the others.
  case needs(String, [String])
  /// Where the first is not there, the others are.
  case needsUnless(String, [String])
  /// Where the first is there, none of the others is; `except` where that key is there too.
  case excludes(Presence, [String], except: String?)
  /// Where the first is there, the second has one value and no list of several.
  case single(String, beside: String)

  /// When a key counts.
  package enum Presence: Hashable, Sendable {
    case key(String)
    /// Only as `true`.
    case truth(String)
  }
}
