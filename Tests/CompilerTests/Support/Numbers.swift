/// A small generator: the same numbers for the same state.
struct Numbers {
  var state: UInt64

  /// A number from 0 up to a bound, without it.
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
