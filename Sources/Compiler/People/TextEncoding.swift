/// The encodings in which institutions keep lists.
enum TextEncoding: Hashable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252
  case macRoman

  /// The bytes in UTF-8, without a byte order mark; `bytes` are in this encoding.
  func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .utf8: Array(bytes)
    case .utf16LittleEndian: Self.utf16(bytes, low: 0, high: 1)
    case .utf16BigEndian: Self.utf16(bytes, low: 1, high: 0)
    case .windows1252: Self.singleByte(bytes, upperHalf: Self.windows1252Table)
    case .macRoman: Self.singleByte(bytes, upperHalf: Self.macRomanTable)
    }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + high]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func singleByte(
    _ bytes: ArraySlice<UInt8>, upperHalf: [Unicode.Scalar]
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(
          contentsOf: UTF8.encode(upperHalf[Int(byte) - 0x80]) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return text
  }
}
