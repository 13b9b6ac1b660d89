import Diagnostics
import Synchronization

/// The lines of files, for findings that are made long after a file was read.
final class SourceLines: Sendable {
  private let tree: SourceTree
  /// Where the lines of a file begin, once it was asked for.
  private let starts = Mutex<[String: [Int]]>([:])

  init(_ tree: SourceTree) { self.tree = tree }

  /// The text of the line of a place, without its line break; `nil` when there is none.
  func text(at place: Place) -> String? {
    guard let bytes = tree.files[place.file] else { return nil }
    let starts = starts.withLock { known in
      let found = known[place.file] ?? Self.starts(of: bytes)
      known[place.file] = found
      return found
    }
    guard place.line >= 1, place.line <= starts.count else { return nil }
    let start = starts[place.line - 1]
    var end = place.line < starts.count ? starts[place.line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  private static func starts(of bytes: [UInt8]) -> [Int] {
    [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }
}
