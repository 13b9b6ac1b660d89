extension JSON {
  /// The document, indented by two spaces, with a newline at its end; lists and objects that hold
  /// nothing but plain values stand in one line.
  var document: String {
    var bytes: [UInt8] = []
    var writer = JSONWriter()
    writer.write(self, depth: 0)
    writer.finish { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  fileprivate var isPlain: Bool {
    switch self {
    case .null, .truth, .number, .text: true
    case .list(let values): values.isEmpty
    case .object(let members): members.isEmpty
    }
  }
}

/// Writes a document as bytes, piece by piece: a first plan has a hundred thousand actions, and neither
/// their tree nor their text should be held as a whole.
struct JSONWriter {
  /// Bytes after which a piece is handed on.
  private static let pieceSize = 1 << 16

  private var bytes: [UInt8] = []

  /// A member of an object whose list is made while it is written.
  enum Content {
    case value(JSON)
    /// Never written in one line.
    case list(count: Int, (Int) -> JSON)
  }

  /// Writes an object as the whole document.
  mutating func write(
    _ members: [(name: String, content: Content)], to sink: ([UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      separate(index, isOneLine: false, margin: "", depth: 0)
      write(member.name)
      bytes += ": ".utf8
      switch member.content {
      case .value(let value): write(value, depth: 1)
      case .list(let count, let element): write(count, element, to: sink)
      }
    }
    newLine(depth: 0)
    bytes.append(UInt8(ascii: "}"))
    finish(sink)
  }

  private mutating func write(
    _ count: Int, _ element: (Int) -> JSON, to sink: ([UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for index in 0..<count {
      separate(index, isOneLine: false, margin: "", depth: 1)
      write(element(index), depth: 2)
      if bytes.count > Self.pieceSize { hand(to: sink) }
    }
    if count > 0 { newLine(depth: 1) }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Hands on what is left, with a newline at the end.
  mutating func finish(_ sink: ([UInt8]) -> Void) {
    bytes.append(UInt8(ascii: "\n"))
    hand(to: sink)
  }

  private mutating func hand(to sink: ([UInt8]) -> Void) {
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func write(_ value: JSON, depth: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .truth(let truth): bytes += (truth ? "true" : "false").utf8
    case .number(let number): bytes += String(number).utf8
    case .text(let text): write(text)
    case .list(let values): write(values, depth: depth)
    case .object(let members): write(members, depth: depth)
    }
  }

  private mutating func write(_ values: [JSON], depth: Int) {
    let isOneLine = values.allSatisfy(\.isPlain)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      separate(index, isOneLine: isOneLine, margin: "", depth: depth)
      write(value, depth: depth + 1)
    }
    if !values.isEmpty && !isOneLine { newLine(depth: depth) }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: [JSON.Member], depth: Int) {
    let isOneLine = members.allSatisfy(\.value.isPlain)
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      separate(index, isOneLine: isOneLine, margin: " ", depth: depth)
      write(member.name)
      bytes += ": ".utf8
      write(member.value, depth: depth + 1)
    }
    if !members.isEmpty {
      if isOneLine { bytes.append(UInt8(ascii: " ")) } else { newLine(depth: depth) }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func separate(_ index: Int, isOneLine: Bool, margin: String, depth: Int) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    if isOneLine {
      bytes += (index > 0 ? " " : margin).utf8
    } else {
      newLine(depth: depth + 1)
    }
  }

  private mutating func newLine(depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: depth * 2)
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// RFC 8259, section 7: quotes, backslashes and control characters are escaped, all else is UTF-8.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    guard text.utf8.contains(where: Self.isEscaped) else {
      // Nearly all texts of a hundred thousand actions.
      bytes += text.utf8
      bytes.append(UInt8(ascii: "\""))
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case ..<0x20:
        let digits = String(byte, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
