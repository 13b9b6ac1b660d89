import Digests

/// Writes values for a cache: numbers in base 128, texts with their length, nothing between them.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ truth: Bool) { bytes.append(truth ? 1 : 0) }

  mutating func append(_ fingerprint: Fingerprint) {
    bytes.append(contentsOf: fingerprint.bytes)
  }

  /// Bytes with their length.
  mutating func append(_ piece: ArraySlice<UInt8>) {
    append(piece.count)
    bytes.append(contentsOf: piece)
  }

  /// A value or that there is none.
  mutating func append<Value>(
    _ value: Value?, _ write: (Value, inout CacheWriter) -> Void
  ) {
    append(value != nil)
    if let value { write(value, &self) }
  }

  /// Values with their number.
  mutating func append<Value>(
    _ values: some Collection<Value>, _ write: (Value, inout CacheWriter) -> Void
  ) {
    append(values.count)
    for value in values { write(value, &self) }
  }

  mutating func append(_ texts: [String]) { append(texts) { $1.append($0) } }
}
