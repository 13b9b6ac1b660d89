/// Reads big-endian numbers from bytes, and never past their end.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func bytes(_ count: Int) throws(TZifError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else { throw .truncated }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func skip(_ count: Int) throws(TZifError) {
    _ = try bytes(count)
  }

  mutating func byte() throws(TZifError) -> UInt8 {
    guard position < bytes.count else { throw .truncated }
    defer { position += 1 }
    return bytes[position]
  }

  /// A count of the header: 32 bits without a sign.
  mutating func count() throws(TZifError) -> Int {
    var value = 0
    for byte in try bytes(4) { value = value << 8 | Int(byte) }
    return value
  }

  /// 32 bits with a sign.
  mutating func int32() throws(TZifError) -> Int32 {
    var value: UInt32 = 0
    for byte in try bytes(4) { value = value << 8 | UInt32(byte) }
    return Int32(bitPattern: value)
  }

  /// 64 bits with a sign.
  mutating func int64() throws(TZifError) -> Int64 {
    var value: UInt64 = 0
    for byte in try bytes(8) { value = value << 8 | UInt64(byte) }
    return Int64(bitPattern: value)
  }

  /// Everything that has not been read.
  mutating func remainder() -> ArraySlice<UInt8> {
    defer { position = bytes.count }
    return bytes[position...]
  }
}
