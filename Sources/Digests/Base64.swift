/// Bytes as text in base 64 (RFC 4648).
package enum Base64 {
  private static let standard = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let urlSafe = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// The standard alphabet with padding (section 4).
  package static func encode(_ bytes: [UInt8]) -> String {
    encode(bytes, standard, padding: "=")
  }

  /// The alphabet for URLs and file names, without padding (section 5).
  package static func encodeURLSafe(_ bytes: [UInt8]) -> String {
    encode(bytes, urlSafe, padding: "")
  }

  private static func encode(_ bytes: [UInt8], _ alphabet: [UInt8], padding: String) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      // Each byte begins one more character: one byte needs two, two need three, three need four.
      for shift in 0...group.count {
        text.append(alphabet[Int(bits >> UInt32(18 - 6 * shift) & 63)])
      }
      for _ in group.count..<3 { text.append(contentsOf: padding.utf8) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
