/// The content lines of a file, unfolded, as text.
///
/// What real files have is accepted: a byte order mark, bare line feeds, folds inside of the bytes
/// of a character, UTF-16, and Windows-1252 instead of UTF-8.
struct CalendarLines {
  /// Each line with the number of the line of the file on which it begins.
  let lines: [(number: Int, text: String)]
  /// Whether the bytes were UTF-8 (or UTF-16 with its mark).
  let isUnicode: Bool

  init(_ bytes: [UInt8]) {
    let bytes = Self.withoutMark(bytes)
    let unfolded = Self.unfolded(bytes)
    var lines: [(number: Int, text: String)] = []
    lines.reserveCapacity(unfolded.count)
    for line in unfolded {
      guard let text = String(validating: line.bytes, as: UTF8.self) else { break }
      lines.append((line.number, text))
    }
    isUnicode = lines.count == unfolded.count
    self.lines =
      isUnicode ? lines : unfolded.map { ($0.number, Windows1252.text(of: $0.bytes)) }
  }

  /// The bytes as UTF-8 without a byte order mark.
  private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// A line that begins with a blank goes on the one before (section 3.1). Bytes are joined and not
  /// characters, because some programs fold inside of one.
  private static func unfolded(_ bytes: [UInt8]) -> [(number: Int, bytes: [UInt8])] {
    var lines: [(number: Int, bytes: [UInt8])] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
      number += 1
      let line = bytes[start..<end]
      let isFolded = line.first == 0x20 || line.first == 0x09
      if isFolded, !lines.isEmpty {
        lines[lines.count - 1].bytes += line.dropFirst()
      } else if !line.isEmpty {
        lines.append((number, Array(line)))
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 13 && bytes[end + 1] == 10
      start = end + (isPair ? 2 : 1)
    }
    return lines
  }
}
