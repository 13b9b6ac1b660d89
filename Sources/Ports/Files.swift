/// Why a file could not be read or written.
package struct FileError: Error, Hashable, Sendable {
  /// What stands in the way.
  package enum Reason: Hashable, Sendable {
    case missing
    case notPermitted
    /// A link, or `..`, that leads out of the workspace.
    case outsideWorkspace
    case tooLarge(limit: Int)
    /// Neither a file nor a folder.
    case notAFile
    case other(String)
  }

  package var path: String
  package var reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

/// Files of one workspace. Paths are relative to its root (the folder that holds `schedules/`) and
/// may not leave it, nor may links; absolute paths are used for what the user named on the command line.
package protocol Files: Sendable {
  /// All regular files below a folder that match one of the endings, sorted by path (bytes), without
  /// names that begin with `.` or `_`. Unreadable folders and links out are told as errors.
  func list(_ folder: String, endings: [String]) -> (paths: [String], errors: [FileError])
  /// The whole file.
  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8]
  /// Writes beside and renames, so that a reader sees the old or the new, never half.
  func write(_ bytes: [UInt8], to path: String) throws(FileError)
  /// Removing what is not there is fine.
  func remove(_ path: String) throws(FileError)
  func exists(_ path: String) -> Bool
}
