/// A table of cells, broken as files are when they are exported, edited and copied.
struct BrokenTable {
  let title: String
  let bytes: [UInt8]
  /// Whether its end is gone, and people with it.
  let isCut: Bool

  /// Each column dropped; each quote dropped, doubled and made single; and the file cut, every `step`
  /// bytes.
  static func all(of bytes: [UInt8], step: Int) -> [BrokenTable] {
    var tables = withoutColumns(bytes)
    for (count, index) in bytes.indices.filter({ bytes[$0] == UInt8(ascii: "\"") }).enumerated()
    where count % max(1, step / 20) == 0 {
      for quotes in ["", "'", "\"\""] {
        var changed = bytes
        changed.replaceSubrange(index...index, with: Array(quotes.utf8))
        tables.append(
          BrokenTable(title: "byte \(index) is \(quotes)", bytes: changed, isCut: false))
      }
    }
    for end in stride(from: 1, to: bytes.count, by: step) {
      tables.append(
        BrokenTable(title: "cut at \(end)", bytes: Array(bytes[..<end]), isCut: true))
    }
    return tables
  }

  /// Whether an address stands in it as it was.
  func holds(_ key: String) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return text.contains(key + "\"") || text.contains(key + ",") || text.contains(key + ";")
      || text.contains(key + "\r") || text.contains(key + "\n") || text.hasSuffix(key)
  }

  private static func withoutColumns(_ bytes: [UInt8]) -> [BrokenTable] {
    let newline = UInt8(ascii: "\n")
    let lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
    let separator = lines[0].contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
    let rows = lines.map { cells(of: $0, separator) }
    return rows[0].indices.map { column in
      let kept = rows.map { row in
        row.indices.filter { $0 != column }.map { row[$0] }.joined(separator: [separator])
      }
      return BrokenTable(
        title: "without column \(column + 1)", bytes: Array(kept.joined(separator: [newline])),
        isCut: false)
    }
  }

  private static func cells(of line: ArraySlice<UInt8>, _ separator: UInt8) -> [[UInt8]] {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == separator, !isQuoted {
        cells.append([])
      } else {
        cells[cells.count - 1].append(byte)
      }
    }
    return cells
  }
}
