import Ports

/// A workspace of a few files in memory.
struct FixedFiles: Files {
  var contents: [String: [UInt8]] = [:]

  func list(_ folder: String, endings: [String]) -> (paths: [String], errors: [FileError]) {
    (contents.keys.sorted(), [])
  }

  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    guard let bytes = contents[path] else { throw FileError(path: path, reason: .missing) }
    guard bytes.count <= limit else {
      throw FileError(path: path, reason: .tooLarge(limit: limit))
    }
    return bytes
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    throw FileError(path: path, reason: .notPermitted)
  }

  func remove(_ path: String) throws(FileError) {
    throw FileError(path: path, reason: .notPermitted)
  }

  func exists(_ path: String) -> Bool { contents[path] != nil }
}
