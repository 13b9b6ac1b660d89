extension Mutator {
  /// Puts a word, a value or a number of the language in the place of another.
  func changeTokens(_ bytes: inout [UInt8], _ random: inout FuzzRandom) {
    switch random.below(5) {
    case 0: replaceNumber(in: &bytes, &random)
    case 1: replaceValue(in: &bytes, &random)
    case 2: replaceWord(in: &bytes, with: random.pick(FuzzDictionary.keys) ?? "", &random)
    case 3: replaceWord(in: &bytes, with: random.pick(FuzzDictionary.values) ?? "", &random)
    default:
      let text = random.pick(FuzzDictionary.values) ?? ""
      bytes.insert(contentsOf: Array(text.utf8), at: random.below(bytes.count + 1))
    }
  }

  private func replaceNumber(in bytes: inout [UInt8], _ random: inout FuzzRandom) {
    let number = random.pick(FuzzDictionary.numbers) ?? "0"
    replaceRun(in: &bytes, with: number, &random) { (0x30...0x39).contains($0) }
  }

  private func replaceWord(
    in bytes: inout [UInt8], with text: String, _ random: inout FuzzRandom
  ) {
    replaceRun(in: &bytes, with: text, &random) { byte in
      (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }
  }

  /// Everything behind the colon of a line.
  private func replaceValue(in bytes: inout [UInt8], _ random: inout FuzzRandom) {
    let start = random.below(bytes.count + 1)
    guard let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")) else { return }
    let end = bytes[colon...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let value = random.pick(FuzzDictionary.values) ?? ""
    bytes.replaceSubrange((colon + 1)..<end, with: Array(" \(value)".utf8))
  }

  /// The first run of such bytes after a random place.
  private func replaceRun(
    in bytes: inout [UInt8], with text: String, _ random: inout FuzzRandom,
    where isPart: (UInt8) -> Bool
  ) {
    let start = random.below(bytes.count + 1)
    guard let first = bytes[start...].firstIndex(where: isPart) else { return }
    let end = bytes[first...].firstIndex { !isPart($0) } ?? bytes.count
    bytes.replaceSubrange(first..<end, with: Array(text.utf8))
  }
}
