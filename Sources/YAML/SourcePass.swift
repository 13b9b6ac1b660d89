/// The pass over the bytes of a file that a `SourceScan` makes.
struct SourcePass {
  private let bytes: [UInt8]
  private let limit: Int
  private(set) var lineStarts: [UInt32] = []
  private(set) var defects: [SourceDefect] = []
  private(set) var suspects: [(offset: Int, value: UInt32)] = []

  /// The lines, from 1, where a `#` follows a blank.
  private(set) var hashLines: [UInt32] = []

  /// Whether there is more than blanks and comments.
  private(set) var hasContent = false

  init(_ bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  /// Looks at every byte once.
  mutating func run() {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStarts.reserveCapacity(bytes.count / 24 + 2)
    begin(lineAt: index)
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x20, byte < 0x7F {
        if byte == UInt8(ascii: "#") { noteHash(at: index) }
        index += 1
      } else if byte == 0x20 {
        index += 1
      } else {
        index += special(byte, at: index)
      }
    }
  }

  // Everything but printable ASCII; answers how many bytes it took.
  private mutating func special(_ byte: UInt8, at index: Int) -> Int {
    switch byte {
    case UInt8(ascii: "\n"):
      begin(lineAt: index + 1)
      return 1
    case UInt8(ascii: "\r"):
      let isPair = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      begin(lineAt: index + (isPair ? 2 : 1))
      return isPair ? 2 : 1
    case UInt8(ascii: "\t"):
      return 1
    default:
      return unusual(byte, at: index)
    }
  }

  private mutating func unusual(_ byte: UInt8, at index: Int) -> Int {
    guard let (value, length) = UTF8Decoder.scalar(in: bytes, at: index) else {
      add(SourceDefect(offset: index, kind: .invalidByte(byte)))
      return 1
    }
    if InvisibleCharacter.isForbidden(value) {
      add(SourceDefect(offset: index, kind: .control(value)))
    } else if InvisibleCharacter.isSuspect(value), !isJoiner(value, at: index) {
      if suspects.count < limit { suspects.append((index, value)) }
    }
    return length
  }

  // A joiner after a character beyond ASCII is part of that character's script or emoji.
  private func isJoiner(_ value: UInt32, at index: Int) -> Bool {
    InvisibleCharacter.isJoiner(value) && index > 0 && bytes[index - 1] >= 0x80
  }

  private mutating func noteHash(at index: Int) {
    guard index > 0 else { return }
    let before = bytes[index - 1]
    if before == 0x20 || before == 0x09 { hashLines.append(UInt32(lineStarts.count)) }
  }

  private mutating func begin(lineAt start: Int) {
    lineStarts.append(UInt32(start))
    guard start < bytes.count else { return }
    if !hasContent { hasContent = isContent(lineAt: start) }
    let first = bytes[start]
    guard first == UInt8(ascii: "<") || first == UInt8(ascii: ">") else { return }
    let end = start + 7
    guard end <= bytes.count, bytes[start..<end].allSatisfy({ $0 == first }) else { return }
    if end == bytes.count || bytes[end] <= 0x20 {
      add(SourceDefect(offset: start, kind: .conflictMarker))
    }
  }

  private func isContent(lineAt start: Int) -> Bool {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09: index += 1
      case 0x0A, 0x0D, UInt8(ascii: "#"): return false
      default: return true
      }
    }
    return false
  }

  private mutating func add(_ defect: SourceDefect) {
    // The closing marker of a conflict that has been reported says nothing new.
    if defect.kind == .conflictMarker, bytes[defect.offset] == UInt8(ascii: ">"),
      defects.contains(where: { $0.kind == .conflictMarker })
    {
      return
    }
    if defects.count < limit { defects.append(defect) }
  }
}
