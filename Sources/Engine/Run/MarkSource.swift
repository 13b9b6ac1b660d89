import Digests
package import Domain

/// Makes marks that no two objects share: random by a seed from the world's entropy, and a counter.
package struct MarkSource: Hashable, Sendable {
  /// Hex digits of a mark: 80 bits.
  private static let length = 20

  private let seed: [UInt8]
  private var count = 0

  /// - Parameter seed: At least 16 unpredictable bytes.
  package init(seed: [UInt8]) {
    self.seed = seed
  }

  package mutating func next() -> Mark {
    count += 1
    var bytes = CanonicalBytes()
    bytes.append("seed", seed)
    bytes.append("count", count)
    let hex = bytes.fingerprint.description.dropFirst("sha256:".count)
    return Mark(String(hex.prefix(Self.length)))
  }
}
