extension Mutator {
  /// Changes bytes without a thought for what they mean.
  func changeBytes(_ bytes: inout [UInt8], _ random: inout FuzzRandom) {
    let position = random.below(bytes.count + 1)
    let length = min(random.below(40) + 1, bytes.count - position)
    switch random.below(6) {
    case 0 where position < bytes.count:
      bytes[position] ^= 1 << UInt8(random.below(8))
    case 1 where position < bytes.count:
      bytes[position] = UInt8(random.below(256))
    case 2 where length > 0:
      bytes.removeSubrange(position..<(position + length))
    case 3 where length > 0:
      let copy = Array(bytes[position..<(position + length)])
      bytes.insert(contentsOf: copy, at: random.below(bytes.count + 1))
    case 4 where position < bytes.count:
      bytes.removeLast(bytes.count - position)
    default:
      bytes.insert(contentsOf: random.pick(FuzzDictionary.bytes) ?? [], at: position)
    }
  }
}
