extension Mutator {
  /// Changes whole lines, as a hand that copies, moves and indents does.
  func changeLines(_ bytes: inout [UInt8], _ random: inout FuzzRandom) {
    let newline = UInt8(ascii: "\n")
    var lines = bytes.split(separator: newline, omittingEmptySubsequences: false).map { Array($0) }
    let index = random.below(lines.count)
    switch random.below(8) {
    case 0: lines.remove(at: index)
    case 1: lines.insert(lines[index], at: random.below(lines.count + 1))
    case 2: lines.swapAt(index, random.below(lines.count))
    case 3: lines[index].insert(contentsOf: blanks(&random), at: 0)
    case 4: lines[index] = Array(lines[index].drop { $0 == UInt8(ascii: " ") })
    case 5: lines.insert(line(like: lines[index], &random), at: index)
    case 6:
      let copies = 1 << random.below(8)
      lines.insert(contentsOf: Array(repeating: lines[index], count: copies), at: index)
    default:
      let from = random.below(lines.count)
      let moved = lines.remove(at: from)
      lines.insert(moved, at: random.below(lines.count + 1))
    }
    bytes = Array(lines.joined(separator: [newline]))
  }

  private func blanks(_ random: inout FuzzRandom) -> [UInt8] {
    let choices = [" ", "  ", "    ", "\t", "- ", "#", "\u{A0}", "      "]
    return Array((random.pick(choices) ?? " ").utf8)
  }

  /// A line with a key and a value of the language, indented as another one.
  private func line(like other: [UInt8], _ random: inout FuzzRandom) -> [UInt8] {
    let indentation = other.prefix { $0 == UInt8(ascii: " ") }
    let key = random.pick(FuzzDictionary.keys) ?? ""
    let value = random.pick(FuzzDictionary.values) ?? ""
    return indentation + Array("\(key): \(value)".utf8)
  }
}
