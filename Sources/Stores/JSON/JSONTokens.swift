/// A text of ``JSONWriter``, cut into its parts.
final class JSONTokens: Sendable {
  /// One part. Those of an array or object follow it; names and values of an object take turns.
  struct Token {
    var kind: Kind
    /// Where its text is; of a string, without the quotes.
    var start: Int32
    var end: Int32
    /// The token after this one and all of its parts.
    var next: Int32
  }

  /// What a part is.
  enum Kind {
    case object, array, string, escapedString, number, truth, null
  }

  let bytes: [UInt8]
  let tokens: [Token]

  /// - Throws: ``JSONError`` when the text is none of ``JSONWriter``.
  init(_ bytes: [UInt8]) throws(JSONError) {
    self.bytes = bytes
    var tokenizer = JSONTokenizer(bytes)
    tokens = try tokenizer.readAll()
  }

  /// The text of a string token.
  func text(_ index: Int) throws(JSONError) -> String {
    let token = tokens[index]
    let content = bytes[Int(token.start)..<Int(token.end)]
    switch token.kind {
    case .string: return String(decoding: content, as: UTF8.self)
    case .escapedString: return try JSONEscapes.decode(content)
    case .object, .array, .number, .truth, .null: throw JSONError()
    }
  }
}

/// A stored text is not what it should be. Who reads it knows which one it is.
struct JSONError: Error {}
