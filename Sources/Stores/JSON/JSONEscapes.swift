/// How bytes that cannot stand in a JSON string are written (RFC 8259, section 7).
enum JSONEscapes {
  /// Appends the text as the inside of a string.
  static func encode(_ text: String, into bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digit(byte >> 4))
        bytes.append(digit(byte & 15))
      default:
        bytes.append(byte)
      }
    }
  }

  /// Reads the inside of a string. Only what ``encode(_:into:)`` writes is understood.
  static func decode(_ content: ArraySlice<UInt8>) throws(JSONError) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(content.count)
    var rest = content
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "\"")?: bytes.append(UInt8(ascii: "\""))
      case UInt8(ascii: "\\")?: bytes.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "u")?:
        guard let code = UInt8(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16),
          code < 0x20
        else { throw JSONError() }
        bytes.append(code)
        rest = rest.dropFirst(4)
      default: throw JSONError()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
