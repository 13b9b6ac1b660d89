import Ports

/// A workspace without files.
struct NoFiles: Files {
  func list(_ folder: String, endings: [String]) -> (paths: [String], errors: [FileError]) {
    ([], [])
  }

  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    throw FileError(path: path, reason: .missing)
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    throw FileError(path: path, reason: .notPermitted)
  }

  func remove(_ path: String) throws(FileError) {}
  func exists(_ path: String) -> Bool { false }
}
