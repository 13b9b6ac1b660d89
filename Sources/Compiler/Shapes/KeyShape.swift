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
