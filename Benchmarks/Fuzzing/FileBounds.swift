import Diagnostics

/// The lines of a file and how long they are, to see whether a place is inside of it.
struct FileBounds {
  /// The number of characters of each line.
  private let lengths: [Int]

  /// Lines end as any reader may count them: at a newline, a carriage return or both. Where the bytes
  /// are no UTF-8, each is a character.
  init(_ bytes: [UInt8]) {
    let isText = String(validating: bytes, as: UTF8.self) != nil
    var lengths = [0]
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): lengths.append(0)
      case 0x80...0xBF where isText: break
      default: lengths[lengths.count - 1] += 1
      }
      previous = byte
    }
    self.lengths = lengths
  }

  /// Whether a place is in the file: on one of its lines, and at most one character behind its end.
  func contains(_ place: Place) -> Bool {
    lengths.indices.contains(place.line - 1)
      && (1...(lengths[place.line - 1] + 1)).contains(place.column)
  }
}
