extension JSON {
  /// The document, indented by two spaces, with a newline at its end; lists and objects that hold
  /// nothing but plain values stand in one line.
  var document: String {
    var writer = JSONWriter()
    writer.write(self, depth: 0)
    return writer.text + "\n"
  }

  fileprivate var isPlain: Bool {
    switch self {
    case .null, .truth, .number, .text: true
    case .list(let values): values.isEmpty
    case .object(let members): members.isEmpty
    }
  }
}

/// Writes a document as bytes: a first plan has a hundred thousand actions.
private struct JSONWriter {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

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

  /// RFC 8259, section 7: quotes, backslashes and control characters are escaped, all else is UTF-8.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
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
