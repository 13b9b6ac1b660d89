/// The faults that are on, and how far each has come.
struct FaultState: Codable, Hashable, Sendable {
  /// A fault and its counters.
  struct Entry: Codable, Hashable, Sendable {
    var fault: Fault
    /// Matching requests so far.
    var seen = 0
    /// How often it has played.
    var played = 0
  }

  private(set) var entries: [Entry]
  private(set) var seed: UInt64
  /// How many chances were drawn.
  private(set) var draws: UInt64 = 0

  init(faults: [Fault], seed: UInt64) {
    entries = faults.map { Entry(fault: $0) }
    self.seed = seed
  }

  /// Adds faults to those that are on.
  mutating func add(_ faults: [Fault]) {
    entries += faults.map { Entry(fault: $0) }
  }

  /// The faults that play at a request: delays all together, and the first of the others.
  mutating func play(operation: String, method: String, path: String) -> [Fault] {
    var playing: [Fault] = []
    for index in entries.indices {
      let fault = entries[index].fault
      guard fault.matches(operation: operation, method: method, path: path) else { continue }
      let isMixed = fault.effect == .slow || fault.effect == .listDelay
      if !isMixed, playing.contains(where: { $0.effect != .slow && $0.effect != .listDelay }) {
        continue
      }
      if takesTurn(index) {
        entries[index].played += 1
        playing.append(fault)
      }
    }
    return playing
  }

  private mutating func takesTurn(_ index: Int) -> Bool {
    let fault = entries[index].fault
    let turn = entries[index].seen - (fault.skip ?? 0)
    entries[index].seen += 1
    guard turn >= 0, turn % (fault.every ?? 1) == 0 else { return false }
    if let count = fault.count, entries[index].played >= count { return false }
    guard let probability = fault.probability else { return true }
    draws += 1
    return Double(Mixer.mix(seed, draws) >> 11) / Double(1 << 53) < probability
  }
}
