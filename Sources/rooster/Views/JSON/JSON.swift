/// A JSON document (RFC 8259) whose members keep their order, so that the same value is the same bytes.
enum JSON: Hashable, Sendable {
  case null
  case truth(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([Member])

  /// One member of an object.
  struct Member: Hashable, Sendable {
    let name: String
    let value: JSON

    init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A text, or `null`.
  static func text(orNull text: String?) -> JSON { text.map(JSON.text) ?? .null }

  /// A text; `null` when it is empty.
  static func text(unlessEmpty text: String) -> JSON { text.isEmpty ? .null : .text(text) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// An object with its members in the order in which they are written.
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
