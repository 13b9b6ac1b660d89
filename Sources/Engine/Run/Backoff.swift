/// How long to wait before a call is tried again: doubling, with jitter, and bounded.
package struct Backoff: Hashable, Sendable {
  /// Tries of one call before its step fails. With doubling waits this is about half a minute.
  package static let maximumAttempts = 6
  private static let firstMilliseconds: Int64 = 1000
  private static let longestMilliseconds: Int64 = 60_000
  /// What a provider may ask for at most before the run gives up: five minutes.
  package static let longestPauseMilliseconds: Int64 = 300_000

  private var state: UInt64

  /// - Parameter seed: From the world's entropy, so that two runs do not wait in step.
  package init(seed: UInt64) {
    state = seed
  }

  /// Milliseconds before the attempt with this number (1 is the first repetition).
  package mutating func delay(before attempt: Int) -> Int64 {
    let doubled = Self.firstMilliseconds << min(attempt - 1, 6)
    let base = min(doubled, Self.longestMilliseconds)
    return base / 2 + Int64(next() % UInt64(base / 2 + 1))
  }

  /// SplitMix64: small, and good enough to spread waits.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
