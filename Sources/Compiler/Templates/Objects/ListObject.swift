import Mustache

/// A list, whose section is written for every element and which alone is its elements in a row.
struct ListObject<Element: TemplateObject>: TemplateObject, MustacheSequence {
  let elements: [Element]
  let separator: String

  var renderText: String { elements.map(\.renderText).joined(separator: separator) }

  var isNull: Bool { elements.isEmpty }

  func child(named name: String) -> Any? { nil }

  func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }
}
