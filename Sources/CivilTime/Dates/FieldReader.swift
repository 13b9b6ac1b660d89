/// Reads fixed-width numbers and separators from the front of a text, strictly.
///
/// Only ASCII digits count: no signs, no spaces, no digits of other scripts.
package struct FieldReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// Reads the UTF-8 of a text, without a copy.
  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Reads a text.
  package init(_ text: some StringProtocol) {
    self.init(Array(text.utf8)[...])
  }

  /// Whether everything has been read.
  package var isAtEnd: Bool { position == bytes.endIndex }

  /// The next byte, which stays where it is.
  var next: UInt8? { isAtEnd ? nil : bytes[position] }

  /// What has not been read.
  package var rest: ArraySlice<UInt8> { bytes[position...] }

  /// Reads exactly that many digits; `nil` when there are fewer.
  package mutating func number(digits: Int) -> Int? {
    guard bytes.endIndex - position >= digits else { return nil }
    var value = 0
    for offset in 0..<digits {
      let byte = bytes[position + offset]
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    position += digits
    return value
  }

  /// Reads one to `limit` digits; `nil` when there is none or when there are more.
  package mutating func number(upTo limit: Int) -> Int? {
    let digits = bytes[position...].prefix { (48...57).contains($0) }.count
    return (1...limit).contains(digits) ? number(digits: digits) : nil
  }

  /// Reads that ASCII character when it is next, and says whether it was.
  package mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == character.value else { return false }
    position += 1
    return true
  }
}
