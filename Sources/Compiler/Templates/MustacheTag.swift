/// One tag of a text: what kind it is, its name, and where it stands.
struct MustacheTag {
  enum Kind: Hashable {
    case value, raw, section, inverted, close, comment
    /// Partials, delimiters, blocks and pragmas, by the sign they begin with.
    case unsupported(Character)
  }

  let kind: Kind
  let name: String
  /// The whole tag with its braces, in bytes.
  let range: Range<Int>
  /// The name in it, in bytes.
  let nameRange: Range<Int>

  /// How many braces open a tag.
  static let braces = 2

  /// Where the next tag opens.
  static func opening(in text: [UInt8], from start: Int) -> Int? {
    firstIndex(of: Array("{{".utf8), in: text, from: start)
  }

  /// The tag that opens at `start`; `nil` when it is never closed.
  init?(in text: [UInt8], at start: Int) {
    var from = start + Self.braces
    let sign = from < text.count ? text[from] : 0
    let isTriple = sign == UInt8(ascii: "{")
    let closing: [UInt8] = isTriple ? Array("}}}".utf8) : Array("}}".utf8)
    guard let end = Self.firstIndex(of: closing, in: text, from: from) else { return nil }
    switch sign {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): kind = .raw
    case UInt8(ascii: "#"): kind = .section
    case UInt8(ascii: "^"): kind = .inverted
    case UInt8(ascii: "/"): kind = .close
    case UInt8(ascii: "!"): kind = .comment
    case UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "="),
      UInt8(ascii: "%"), UInt8(ascii: "*"):
      kind = .unsupported(Character(Unicode.Scalar(sign)))
    default: kind = .value
    }
    if kind != .value { from += 1 }
    var last = end
    while from < last, Self.isBlank(text[from]) { from += 1 }
    while last > from, Self.isBlank(text[last - 1]) { last -= 1 }
    name = String(decoding: text[from..<last], as: UTF8.self)
    nameRange = from..<last
    range = start..<(end + closing.count)
  }

  private static func firstIndex(of bytes: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + bytes.count <= text.count {
      if text[index..<index + bytes.count].elementsEqual(bytes) { return index }
      index += 1
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
