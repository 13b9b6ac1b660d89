/// Cuts a text into its parts, in one pass.
///
/// It reads what ``JSONWriter`` writes and nothing else: no white space, whole numbers only, and of the
/// escapes `\"`, `\\` and `\u` before four digits.
struct JSONTokenizer {
  typealias Token = JSONTokens.Token
  typealias Kind = JSONTokens.Kind

  private let bytes: [UInt8]
  private var tokens: [Token] = []
  private var position = 0

  /// Deeper than anything that is stored; so a damaged text cannot use up the stack.
  private static let depthLimit = 100

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// - Throws: ``JSONError`` when the text is none of ``JSONWriter``.
  mutating func readAll() throws(JSONError) -> [Token] {
    guard bytes.count < Int32.max else { throw JSONError() }
    // A typical record has a token every nine bytes.
    tokens.reserveCapacity(bytes.count / 8 + 1)
    try readValue(depth: 0)
    guard position == bytes.count else { throw JSONError() }
    return tokens
  }

  private mutating func readValue(depth: Int) throws(JSONError) {
    guard position < bytes.count, depth < Self.depthLimit else { throw JSONError() }
    switch bytes[position] {
    case UInt8(ascii: "{"): try readParts(.object, closing: UInt8(ascii: "}"), depth: depth)
    case UInt8(ascii: "["): try readParts(.array, closing: UInt8(ascii: "]"), depth: depth)
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "t"): try readWord("true", .truth)
    case UInt8(ascii: "f"): try readWord("false", .truth)
    case UInt8(ascii: "n"): try readWord("null", .null)
    default: try readNumber()
    }
  }

  private mutating func readParts(_ kind: Kind, closing: UInt8, depth: Int) throws(JSONError) {
    let opening = tokens.count
    append(kind, from: position, to: position)
    position += 1
    if !skip(closing) {
      repeat {
        if kind == .object {
          try readString()
          guard skip(UInt8(ascii: ":")) else { throw JSONError() }
        }
        try readValue(depth: depth + 1)
      } while skip(UInt8(ascii: ","))
      guard skip(closing) else { throw JSONError() }
    }
    tokens[opening].end = Int32(position)
    tokens[opening].next = Int32(tokens.count)
  }

  private mutating func readString() throws(JSONError) {
    guard skip(UInt8(ascii: "\"")) else { throw JSONError() }
    let start = position
    var kind = Kind.string
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\") {
        kind = .escapedString
        position += 1
      }
      position += 1
    }
    guard position < bytes.count else { throw JSONError() }
    append(kind, from: start, to: position)
    position += 1
  }

  private mutating func readNumber() throws(JSONError) {
    let start = position
    _ = skip(UInt8(ascii: "-"))
    let digits = position
    while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
    {
      position += 1
    }
    guard position > digits else { throw JSONError() }
    append(.number, from: start, to: position)
  }

  private mutating func readWord(_ word: StaticString, _ kind: Kind) throws(JSONError) {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes[position..<end].elementsEqual("\(word)".utf8) else {
      throw JSONError()
    }
    append(kind, from: position, to: end)
    position = end
  }

  private mutating func append(_ kind: Kind, from start: Int, to end: Int) {
    tokens.append(
      Token(kind: kind, start: Int32(start), end: Int32(end), next: Int32(tokens.count + 1)))
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }
}
