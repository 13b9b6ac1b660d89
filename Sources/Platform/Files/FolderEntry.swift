import Glibc

/// One name in a folder.
struct FolderEntry: Hashable {
  let name: String
  let kind: Kind

  /// What the name stands for.
  enum Kind: Hashable {
    case file, folder, link, other
    /// The bytes of the name are no UTF-8, so nobody could write it down.
    case unreadableName
  }

  /// Whether the name begins with `.` or `_`.
  var isHidden: Bool { name.hasPrefix(".") || name.hasPrefix("_") }

  /// All entries of a folder, in the order in which the paths below it are sorted by their bytes.
  static func all(in folder: Descriptor) throws(FileFailure) -> [FolderEntry] {
    // The copy belongs to the stream and is closed with it.
    let copy = fcntl(folder.number, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0, let stream = unsafe fdopendir(copy) else { throw .system(errno) }
    defer { unsafe closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe Self.name(of: entry)
      guard let name else {
        entries.append(FolderEntry(name: "?", kind: .unreadableName))
        continue
      }
      if name == "." || name == ".." { continue }
      let kind = try unsafe kind(of: entry, name: name, in: folder)
      entries.append(FolderEntry(name: name, kind: kind))
    }
    guard errno == 0 else { throw .system(errno) }
    return entries.sorted { $0.comesBefore($1) }
  }

  /// What an open file is.
  static func kind(of file: Descriptor) throws(FileFailure) -> Kind {
    var status = stat()
    guard unsafe fstat(file.number, &status) == 0 else { throw .system(errno) }
    return kind(mode: status.st_mode)
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    // The name is declared longer than it is, so only its beginning may be touched.
    let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
    let start = unsafe UnsafeRawPointer(entry).advanced(by: offset)
    return unsafe String(validatingCString: start.assumingMemoryBound(to: CChar.self))
  }

  private static func kind(
    of entry: UnsafeMutablePointer<dirent>, name: String, in folder: Descriptor
  ) throws(FileFailure) -> Kind {
    switch unsafe Int(entry.pointee.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      // Some file systems do not say.
      var status = stat()
      guard unsafe fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        throw .system(errno)
      }
      return kind(mode: status.st_mode)
    case _: return .other
    }
  }

  private static func kind(mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    case _: .other
    }
  }

  /// A folder sorts as its name and a slash, as the paths below it do.
  private func comesBefore(_ other: FolderEntry) -> Bool {
    let bytes = sortingKey.utf8
    return bytes.lexicographicallyPrecedes(other.sortingKey.utf8)
  }

  private var sortingKey: String { kind == .folder ? name + "/" : name }
}
