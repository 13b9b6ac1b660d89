import Crypto

/// The SHA-256 of canonical bytes: equal fingerprints mean equal content.
///
/// Kept as four numbers, so that a hundred thousand of them cost no allocations.
package struct Fingerprint: Hashable, Sendable {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  /// The fingerprint of some bytes.
  package static func of(_ bytes: [UInt8]) -> Fingerprint {
    Fingerprint(SHA256.hash(data: bytes))
  }

  /// The fingerprint of a part of some bytes.
  package static func of(_ bytes: ArraySlice<UInt8>) -> Fingerprint {
    Fingerprint(SHA256.hash(data: bytes))
  }

  /// The fingerprint of a text in UTF-8.
  package static func of(_ text: String) -> Fingerprint { of(Array(text.utf8)) }

  /// The fingerprint of several, in their order: a node of a tree of fingerprints.
  package static func combining(_ fingerprints: [Fingerprint]) -> Fingerprint {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fingerprints.count * 32)
    for fingerprint in fingerprints { fingerprint.append(to: &bytes) }
    return of(bytes)
  }

  /// Reads the form of `description`, or `nil` when the text is none.
  package init?(parsing text: some StringProtocol) {
    let prefix = "sha256:"
    guard text.hasPrefix(prefix), text.utf8.count == prefix.utf8.count + 64,
      let bytes = Hexadecimal.decode(text.dropFirst(prefix.count))
    else { return nil }
    self.init(bytes)
  }

  /// The fingerprint of these 32 bytes of a digest; `nil` for another number of them.
  package init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self.init(bytes)
  }

  /// The 32 bytes of the digest.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    append(to: &bytes)
    return bytes
  }

  /// The first 12 hexadecimal digits, for people.
  package var short: String { Hexadecimal.encode(bytes.prefix(6)) }

  private init(_ digest: some Sequence<UInt8>) {
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    // One shift register of 256 bits: the first byte ends up highest.
    for byte in digest {
      words.0 = words.0 << 8 | words.1 >> 56
      words.1 = words.1 << 8 | words.2 >> 56
      words.2 = words.2 << 8 | words.3 >> 56
      words.3 = words.3 << 8 | UInt64(byte)
    }
    (first, second, third, fourth) = words
  }

  private func append(to bytes: inout [UInt8]) {
    for word in [first, second, third, fourth] {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
  }
}

extension Fingerprint: Comparable {
  /// Orders as the hexadecimal digits do.
  package static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    (left.first, left.second, left.third, left.fourth)
      < (right.first, right.second, right.third, right.fourth)
  }
}

extension Fingerprint: CustomStringConvertible {
  /// `sha256:` and 64 lower-case hexadecimal digits.
  package var description: String { "sha256:" + Hexadecimal.encode(bytes) }
}

extension Fingerprint: Codable {
  /// Reads the text of `description`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Fingerprint(parsing: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a fingerprint")
    }
    self = value
  }

  /// Writes the text of `description`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
