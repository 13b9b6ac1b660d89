/// A JSON document as a value (RFC 8259). Members keep their order; whole numbers stay whole,
/// because Zoom's ids do not survive as floating point.
enum JSONValue: Hashable, Sendable {
  case null
  case truth(Bool)
  case integer(Int64)
  case decimal(Double)
  case text(String)
  case list([JSONValue])
  case object([JSONMember])

  /// The member of that name; of several the last, as most readers do. `nil` for other values.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The text, when it is one.
  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The whole number, when it is one.
  var integer: Int64? {
    guard case .integer(let number) = self else { return nil }
    return number
  }

  /// The truth value, when it is one.
  var truth: Bool? {
    guard case .truth(let truth) = self else { return nil }
    return truth
  }

  /// The elements, when it is a list.
  var list: [JSONValue]? {
    guard case .list(let list) = self else { return nil }
    return list
  }

  /// The members, when it is an object.
  var members: [JSONMember]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// Sets a member of an object, where it stands or at the end; other values stay as they are.
  mutating func set(_ name: String, _ value: JSONValue) {
    guard case .object(var members) = self else { return }
    if let index = members.firstIndex(where: { $0.name == name }) {
      members[index].value = value
    } else {
      members.append(JSONMember(name, value))
    }
    self = .object(members)
  }
}

/// One member of a JSON object.
struct JSONMember: Hashable, Sendable {
  var name: String
  var value: JSONValue

  init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int64) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .truth(value) }
  init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }

  /// A whole number.
  static func whole(_ number: Int) -> JSONValue { .integer(Int64(number)) }
}

/// Kept as its own text, so that members keep their order in snapshots.
extension JSONValue: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = JSONReader.value(of: Array(text.utf8)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not JSON")
    }
    self = value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(String(decoding: bytes, as: UTF8.self))
  }
}
