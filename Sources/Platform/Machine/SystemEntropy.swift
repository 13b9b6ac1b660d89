import Ports

/// Randomness of the operating system, good enough for keys.
package struct SystemEntropy: Entropy {
  package init() {}

  /// Bytes of `getrandom`, which is what the standard generator reads.
  package func bytes(count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<max(0, count)).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
