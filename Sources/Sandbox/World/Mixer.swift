/// Numbers that look random and follow from a seed (SplitMix64).
enum Mixer {
  /// The number at a position of the sequence of a seed.
  static func mix(_ seed: UInt64, _ position: UInt64) -> UInt64 {
    var value = seed &+ (position &+ 1) &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A text of that many characters of base 64, as Zoom's user and registrant ids are made of.
  static func identifier(_ seed: UInt64, _ position: UInt64, length: Int) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
    return String(
      (0..<length).map { index in
        alphabet[Int(mix(mix(seed, position), UInt64(index)) % UInt64(alphabet.count))]
      })
  }
}
