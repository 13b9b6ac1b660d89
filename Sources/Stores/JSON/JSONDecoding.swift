/// Reads what ``JSONEncoding`` wrote: one token of a text and its parts.
struct JSONDecoding: Decoder {
  let document: JSONTokens
  let index: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  var token: JSONTokens.Token { document.tokens[index] }

  static func value<Value: Decodable>(_ type: Value.Type, from text: [UInt8]) throws -> Value {
    try Value(from: JSONDecoding(document: JSONTokens(text), index: 0))
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard token.kind == .object else { throw JSONError() }
    return KeyedDecodingContainer(JSONObjectDecoding(object: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard token.kind == .array else { throw JSONError() }
    return JSONArrayDecoding(array: self)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension JSONDecoding: SingleValueDecodingContainer {
  func decodeNil() -> Bool { token.kind == .null }
  func decode(_ type: String.Type) throws -> String { try document.text(index) }
  func decode(_ type: Double.Type) throws -> Double { throw JSONError() }
  func decode(_ type: Float.Type) throws -> Float { throw JSONError() }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard token.kind == .truth else { throw JSONError() }
    return document.bytes[Int(token.start)] == UInt8(ascii: "t")
  }

  func decode<Value: FixedWidthInteger & Decodable>(_ type: Value.Type) throws -> Value {
    let token = token
    guard token.kind == .number,
      let value = Value(
        String(decoding: document.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self))
    else { throw JSONError() }
    return value
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }
}

/// The members of an object. There are few, so looking along them beats a dictionary.
private struct JSONObjectDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let object: JSONDecoding

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    var keys: [Key] = []
    var name = object.index + 1
    while name < object.token.next {
      if let text = try? object.document.text(name), let key = Key(stringValue: text) {
        keys.append(key)
      }
      name = Int(object.document.tokens[name + 1].next)
    }
    return keys
  }

  func contains(_ key: Key) -> Bool { find(key.stringValue) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { throw JSONError() }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { throw JSONError() }

  func decode<Value: FixedWidthInteger & Decodable>(
    _ type: Value.Type, forKey key: Key
  ) throws -> Value {
    try value(key).decode(type)
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try value(key).decode(type)
  }

  // The defaults of these two look up a name three times.

  func decodeIfPresent<Value: FixedWidthInteger & Decodable>(
    _ type: Value.Type, forKey key: Key
  ) throws -> Value? {
    try valueIfPresent(key)?.decode(type)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try valueIfPresent(key)?.decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try value(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try value(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { try value("super") }
  func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }

  private func value(_ key: Key) throws -> JSONDecoding { try value(key.stringValue) }

  /// The value of a name; `nil` when it is missing or `null`.
  private func valueIfPresent(_ key: Key) -> JSONDecoding? {
    guard let index = find(key.stringValue) else { return nil }
    let value = JSONDecoding(document: object.document, index: index)
    return value.decodeNil() ? nil : value
  }

  private func value(_ name: String) throws -> JSONDecoding {
    guard let index = find(name) else { throw JSONError() }
    return JSONDecoding(document: object.document, index: index)
  }

  /// The value of a name, or `nil`.
  private func find(_ name: String) -> Int? {
    let document = object.document
    let wanted = name.utf8
    let end = Int(object.token.next)
    var index = object.index + 1
    while index < end {
      let token = document.tokens[index]
      if Int(token.end - token.start) == wanted.count,
        document.bytes[Int(token.start)..<Int(token.end)].elementsEqual(wanted)
      {
        return index + 1
      }
      index = Int(document.tokens[index + 1].next)
    }
    return nil
  }
}

/// The elements of an array.
private struct JSONArrayDecoding: UnkeyedDecodingContainer {
  private let document: JSONTokens
  private let end: Int
  private var index: Int
  private(set) var currentIndex = 0

  var codingPath: [any CodingKey] { [] }
  /// Counting takes a walk, and arrays grow fast enough without.
  var count: Int? { nil }
  var isAtEnd: Bool { index >= end }

  init(array: JSONDecoding) {
    document = array.document
    index = array.index + 1
    end = Int(array.token.next)
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd else { throw JSONError() }
    guard document.tokens[index].kind == .null else { return false }
    _ = try value()
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try value().decode(type) }
  mutating func decode(_ type: String.Type) throws -> String { try value().decode(type) }
  mutating func decode(_ type: Double.Type) throws -> Double { throw JSONError() }
  mutating func decode(_ type: Float.Type) throws -> Float { throw JSONError() }

  mutating func decode<Value: FixedWidthInteger & Decodable>(_ type: Value.Type) throws -> Value {
    try value().decode(type)
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try value().decode(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try value().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try value().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try value() }

  private mutating func value() throws -> JSONDecoding {
    guard !isAtEnd else { throw JSONError() }
    defer {
      index = Int(document.tokens[index].next)
      currentIndex += 1
    }
    return JSONDecoding(document: document, index: index)
  }
}
