/// Breaks samples: the same seed and number give the same input for the same samples.
package struct Mutator: Sendable {
  private let samples: [FuzzSample]
  private let byKind: [FuzzSample.Kind: [FuzzSample]]

  /// Larger inputs would test the limits again and again, and little else.
  static let mostBytes = 64 * 1024

  /// A mutator of these samples, of which there is at least one; the most telling ones first.
  package init(_ samples: [FuzzSample]) {
    precondition(!samples.isEmpty, "there is nothing to break")
    self.samples = samples
    byKind = Dictionary(grouping: samples, by: \.kind)
  }

  /// The input of that number.
  package func input(_ number: UInt64, seed: UInt64) -> FuzzSample {
    var random = FuzzRandom(seed: seed, input: number)
    // Kinds in turn, as there are hundreds of schedule files and one calendar.
    let kind = random.below(2) == 0 ? .schedule : random.pick(FuzzSample.Kind.allCases)
    let choices = kind.flatMap { byKind[$0] } ?? samples
    // The first samples speak the whole language and come more often than those from elsewhere, most of
    // which are refused in their first line.
    let sample = choices[random.below(random.below(random.below(choices.count) + 1) + 1)]
    var bytes = sample.bytes
    for _ in 0...random.below(5) {
      change(&bytes, like: sample.kind, &random)
      if bytes.count > Self.mostBytes { bytes.removeLast(bytes.count - Self.mostBytes) }
    }
    return FuzzSample(sample.kind, at: sample.path, bytes)
  }

  private func change(
    _ bytes: inout [UInt8], like kind: FuzzSample.Kind, _ random: inout FuzzRandom
  ) {
    switch random.below(10) {
    case 0, 1: changeBytes(&bytes, &random)
    case 2, 3, 4: changeLines(&bytes, &random)
    case 5, 6, 7, 8: changeTokens(&bytes, &random)
    default:
      if let other = random.pick(byKind[kind] ?? []) { splice(&bytes, other.bytes, &random) }
    }
  }

  /// The beginning of one text and the end of another.
  private func splice(_ bytes: inout [UInt8], _ other: [UInt8], _ random: inout FuzzRandom) {
    var head = random.below(bytes.count + 1)
    var tail = random.below(other.count + 1)
    if random.below(3) > 0 {
      head = Self.lineStart(in: bytes, before: head)
      tail = Self.lineStart(in: other, before: tail)
    }
    bytes = Array(bytes[..<head]) + other[tail...]
  }

  private static func lineStart(in bytes: [UInt8], before index: Int) -> Int {
    bytes[..<index].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }
}
