import Diagnostics

/// The lines of a file and how long they are, to see whether a place is inside of it.
///
/// A carriage return alone ends a line in YAML and in lists of old Macintosh programs, and none in
/// templates; a place is inside when it is by one of the two counts.
struct FileBounds {
  /// The number of characters of each line, with and without carriage returns as ends.
  private let counts: [[Int]]

  /// The bounds of a file. Where the bytes are no UTF-8, each is a character.
  init(_ bytes: [UInt8]) {
    let isText = String(validating: bytes, as: UTF8.self) != nil
    counts = [true, false].map { Self.lengths(bytes, isText: isText, returnsEndLines: $0) }
  }

  /// Whether a place is in the file: on one of its lines, and at most one character behind its end.
  func contains(_ place: Place) -> Bool {
    counts.contains { lengths in
      lengths.indices.contains(place.line - 1)
        && (1...(lengths[place.line - 1] + 1)).contains(place.column)
    }
  }

  private static func lengths(
    _ bytes: [UInt8], isText: Bool, returnsEndLines: Bool
  ) -> [Int] {
    var lengths = [0]
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n") where returnsEndLines && previous == UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"): lengths.append(0)
      case UInt8(ascii: "\r") where returnsEndLines: lengths.append(0)
      case 0x80...0xBF where isText: break
      default: lengths[lengths.count - 1] += 1
      }
      previous = byte
    }
    return lengths
  }
}
