import Digests

/// Reads what a `CacheWriter` wrote, and stops at anything else.
struct CacheReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// The bytes are not what was written.
  struct Damage: Error {}

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  /// What has not been read.
  var rest: ArraySlice<UInt8> { bytes[position...] }

  mutating func number() throws(Damage) -> Int {
    var value: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      guard position < bytes.endIndex else { throw Damage() }
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
    }
    throw Damage()
  }

  mutating func text() throws(Damage) -> String {
    String(decoding: try piece(), as: UTF8.self)
  }

  mutating func truth() throws(Damage) -> Bool {
    guard let byte = try take(1).first, byte < 2 else { throw Damage() }
    return byte == 1
  }

  mutating func fingerprint() throws(Damage) -> Fingerprint {
    guard let fingerprint = Fingerprint(bytes: try take(32)) else { throw Damage() }
    return fingerprint
  }

  /// Bytes with their length.
  mutating func piece() throws(Damage) -> ArraySlice<UInt8> { try take(try number()) }

  mutating func optional<Value>(
    _ read: (inout CacheReader) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    try truth() ? try read(&self) : nil
  }

  mutating func list<Value>(
    _ read: (inout CacheReader) throws(Damage) -> Value
  ) throws(Damage) -> [Value] {
    let count = try number()
    // Every value takes a byte at least, so no number makes more room than the file has.
    guard (0...(bytes.endIndex - position)).contains(count) else { throw Damage() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  mutating func texts() throws(Damage) -> [String] {
    try list { reader throws(Damage) in try reader.text() }
  }

  private mutating func take(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - position else { throw Damage() }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
