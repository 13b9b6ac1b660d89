import Ports
import Synchronization

/// Files in memory that count what is written.
final class MemoryFiles: Files {
  private let state = Mutex<(files: [String: [UInt8]], writes: [String])>(([:], []))

  var all: [String: String] {
    state.withLock { $0.files.mapValues { String(decoding: $0, as: UTF8.self) } }
  }

  func takeWrites() -> [String] {
    state.withLock { state in
      defer { state.writes = [] }
      return state.writes
    }
  }

  func list(_ folder: String, endings: [String]) -> (paths: [String], errors: [FileError]) {
    let paths = state.withLock { $0.files.keys.sorted() }.filter { path in
      path.hasPrefix(folder + "/") && endings.contains { path.hasSuffix($0) }
    }
    return (paths, paths.isEmpty ? [FileError(path: folder, reason: .missing)] : [])
  }

  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    guard let bytes = state.withLock({ $0.files[path] }) else {
      throw FileError(path: path, reason: .missing)
    }
    guard bytes.count <= limit else {
      throw FileError(path: path, reason: .tooLarge(limit: limit))
    }
    return bytes
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    state.withLock {
      $0.files[path] = bytes
      $0.writes.append(path)
    }
  }

  func remove(_ path: String) throws(FileError) {
    state.withLock { _ = $0.files.removeValue(forKey: path) }
  }

  func exists(_ path: String) -> Bool {
    state.withLock { $0.files[path] != nil }
  }
}
