import Glibc
package import Ports

/// The files of one workspace on disk.
///
/// Relative paths stay below the root, whatever `..` and links say. Absolute paths are what the
/// user named on the command line and may be anywhere: nothing that an author wrote may be passed
/// as one.
package struct WorkspaceFiles: Files {
  /// The folder that holds `schedules/`.
  package let root: String

  /// - Parameter root: absolute, or relative to the current folder.
  package init(root: String) {
    self.root = root.isEmpty ? "." : root
  }

  // Not to block: a pipe without a writer would wait for ever.
  static let readFlags = O_RDONLY | O_NONBLOCK | O_NOCTTY

  package func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    try named(path) { () throws(FileFailure) in
      let file = try tree(of: path).open(WorkspacePath(path).parts, flags: Self.readFlags)
      return try file.content(limit: limit)
    }
  }

  package func exists(_ path: String) -> Bool {
    do {
      _ = try tree(of: path).open(WorkspacePath(path).parts, flags: Self.readFlags)
      return true
    } catch {
      // It is there, even though it cannot be read.
      return error.reason == .notPermitted || error.reason == .notAFile
    }
  }

  package func list(
    _ folder: String, endings: [String]
  ) -> (paths: [String], errors: [FileError]) {
    var listing = FolderListing(tree: tree(of: folder), endings: endings)
    listing.add(folder: folder)
    return (listing.paths, listing.errors)
  }

  /// The same as ``list(_:endings:)``, with the files that match no ending as well, in one walk.
  package func survey(
    _ folder: String, endings: [String]
  ) -> (paths: [String], others: [String], errors: [FileError]) {
    var listing = FolderListing(tree: tree(of: folder), endings: endings)
    listing.add(folder: folder)
    return (listing.paths, listing.others, listing.errors)
  }

  /// The new file is on the disk before it takes the place of the old one. Its entry in the folder
  /// is not waited for: after a power cut there may be the old file again, but never a half one.
  package func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try replace(path, with: bytes, mode: 0o666) { file throws(FileFailure) in
      try file.synchronise()
    }
  }

  /// Writes what may be lost at any time, for the user alone: a reader sees the old or the new, and
  /// nobody waits for the disk.
  package func writeCache(_ bytes: [UInt8], to path: String) throws(FileError) {
    try replace(path, with: bytes, mode: 0o600) { _ throws(FileFailure) in }
  }

  private func replace(
    _ path: String, with bytes: [UInt8], mode: mode_t,
    finish: (Descriptor) throws(FileFailure) -> Void
  ) throws(FileError) {
    try named(path) { () throws(FileFailure) in
      let parts = try WorkspacePath(path).parts
      guard let name = parts.last else { throw .notAFile }
      let folder = try tree(of: path).folder(Array(parts.dropLast()), absence: .creates)
      let number = UInt64.random(in: .min ... .max)
      let temporary = ".\(name.prefix(Self.temporaryPrefix)).\(String(number, radix: 16))"
      do throws(FileFailure) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        let file = try Descriptor(temporary, below: folder, flags: flags, mode: mode)
        try file.write(bytes)
        try finish(file)
        guard unsafe renameat(folder.number, temporary, folder.number, name) == 0 else {
          throw .system(errno)
        }
      } catch {
        _ = unsafe unlinkat(folder.number, temporary, 0)
        throw error
      }
    }
  }

  /// A file name may have 255 bytes; with four bytes a character and the number this stays below.
  private static let temporaryPrefix = 50

  package func remove(_ path: String) throws(FileError) {
    try named(path) { () throws(FileFailure) in
      let parts = try WorkspacePath(path).parts
      guard let name = parts.last else { throw .notAFile }
      do throws(FileFailure) {
        let folder = try tree(of: path).folder(Array(parts.dropLast()))
        guard unsafe unlinkat(folder.number, name, 0) == 0 else { throw .system(errno) }
      } catch .system(ENOENT) {
        // Removing what is not there is fine.
      }
    }
  }

  /// Where the path begins.
  func tree(of path: String) -> FolderTree {
    FolderTree(root: path.hasPrefix("/") ? "/" : root)
  }

  private func named<Value>(
    _ path: String, _ body: () throws(FileFailure) -> Value
  ) throws(FileError) -> Value {
    do {
      return try body()
    } catch {
      throw FileError(path: path, reason: error.reason)
    }
  }
}
