import Diagnostics

extension TreeBuilder {
  /// Drops repeated keys of the map that ends, and adds what its merge keys name.
  mutating func finishMapping(_ frame: Frame) throws(ParseFailure) {
    let start = frame.pendingStart
    let entries = (pending.count - start) / 2
    let repeated =
      entries <= Self.fewKeys ? repeatedBySearch(from: start) : repeatedByTable(from: start)
    for (key, first) in repeated.reversed() {
      reportDuplicate(records[Int(pending[key])], first: records[Int(pending[first])])
      pending.removeSubrange(key...key + 1)
    }
    if let merge = mergeKey(from: start) { try self.merge(merge, from: start) }
  }

  // Comparing all pairs of numbers beats hashing texts as far as the maps of real files go.
  private static let fewKeys = 32

  private func repeatedBySearch(from start: Int) -> [(key: Int, first: Int)] {
    var found: [(key: Int, first: Int)] = []
    var digests: [UInt64] = []
    digests.reserveCapacity(Self.fewKeys)
    for key in stride(from: start, to: pending.count, by: 2) {
      let digest = digest(of: Int(pending[key]))
      for index in digests.indices where digests[index] == digest {
        let first = start + 2 * index
        guard haveEqualText(Int(pending[key]), Int(pending[first])) else { continue }
        found.append((key, first))
        break
      }
      digests.append(digest)
    }
    return found
  }

  /// A number that equal keys share and others rarely do: the length and the first letters.
  private func digest(of key: Int) -> UInt64 {
    let record = records[key]
    guard record.kind == .scalar else { return 0 }
    let start = Int(record.start)
    var digest = UInt64(record.count)
    for byte in text[start..<start + min(7, Int(record.count))] {
      digest = digest << 8 | UInt64(byte)
    }
    return digest
  }

  private func repeatedByTable(from start: Int) -> [(key: Int, first: Int)] {
    var found: [(key: Int, first: Int)] = []
    var firsts: [ArraySlice<UInt8>: Int] = [:]
    for key in stride(from: start, to: pending.count, by: 2) {
      let record = records[Int(pending[key])]
      guard record.kind == .scalar, !record.isReported else { continue }
      let bytes = text[Int(record.start)..<Int(record.start) + Int(record.count)]
      if let first = firsts[bytes] { found.append((key, first)) } else { firsts[bytes] = key }
    }
    return found
  }

  private func haveEqualText(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (records[left], records[right])
    guard left.count == right.count, left.kind == .scalar, right.kind == .scalar,
      !left.isReported, !right.isReported
    else { return false }
    for shift in 0..<Int(left.count)
    where text[Int(left.start) + shift] != text[Int(right.start) + shift] {
      return false
    }
    return true
  }

  private mutating func reportDuplicate(_ record: NodeRecord, first: NodeRecord) {
    let key = key(record)
    let hint = key == "<<" ? "write a list: '<<: [*first, *second]'" : "keep one of the two"
    report(
      source.diagnostic(
        YAMLCodes.duplicateKey, "'\(key)' is given twice (first at line \(first.line))",
        at: Position(line: Int(record.line), column: Int(record.column)),
        length: max(1, Int(record.length)), hint: hint,
        related: [
          source.related(
            "'\(key)' is given here first",
            at: Position(line: Int(first.line), column: Int(first.column)),
            length: max(1, Int(first.length)))
        ]))
  }

  private func mergeKey(from start: Int) -> Int? {
    stride(from: start, to: pending.count, by: 2).first { key in
      let record = records[Int(pending[key])]
      guard record.count == 2, record.style == .plain, record.kind == .scalar else { return false }
      let byte = UInt8(ascii: "<")
      return text[Int(record.start)] == byte && text[Int(record.start) + 1] == byte
    }
  }

  // The merge key type of YAML 1.1 (yaml.org/type/merge.html): own keys win, then earlier maps.
  private mutating func merge(_ key: Int, from start: Int) throws(ParseFailure) {
    let keyRecord = records[Int(pending[key])]
    let value = Int(pending[key + 1])
    pending.removeSubrange(key...key + 1)
    var known: Set<ArraySlice<UInt8>> = []
    for own in stride(from: start, to: pending.count, by: 2) {
      known.insert(bytes(Int(pending[own])))
    }
    for map in mergedMaps(value) {
      guard records[map].kind == .mapping else {
        if !records[map].isReported { reportBadMerge(keyRecord) }
        continue
      }
      let (first, count) = (Int(records[map].start), Int(records[map].count))
      let position = Position(line: Int(keyRecord.line), column: Int(keyRecord.column))
      try self.count(aliased: count, at: position, length: 2)
      for child in stride(from: first, to: first + count, by: 2)
      where known.insert(bytes(Int(children[child]))).inserted {
        pending.append(children[child])
        pending.append(children[child + 1])
      }
    }
  }

  private func mergedMaps(_ value: Int) -> [Int] {
    let record = records[value]
    guard record.kind == .sequence else { return [value] }
    let start = Int(record.start)
    return children[start..<start + Int(record.count)].map(Int.init)
  }

  private mutating func reportBadMerge(_ key: NodeRecord) {
    report(
      source.diagnostic(
        YAMLCodes.badMerge, "'<<' merges maps, and its value is none",
        at: Position(line: Int(key.line), column: Int(key.column)), length: 2,
        hint: "write '<<: *name', where '&name' stands before a map above"))
  }

  private func bytes(_ index: Int) -> ArraySlice<UInt8> {
    let record = records[index]
    guard record.kind == .scalar else { return [] }
    return text[Int(record.start)..<Int(record.start) + Int(record.count)]
  }
}
