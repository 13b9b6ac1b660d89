import Glibc

/// A folder below which files are opened, and out of which no name leads.
///
/// A path is walked folder by folder and no link is followed on the way, so that no exchange of a
/// folder between a check and its use can lead out. Where a link stands, the real place is looked
/// up, has to lie in the tree, and is walked in the same way.
struct FolderTree: Sendable {
  let root: String

  /// What to do about folders that are not there.
  enum Absence {
    case fails
    case creates
  }

  /// Opens a folder to open files in.
  func folder(
    _ parts: [String], absence: Absence = .fails
  ) throws(FileFailure) -> Descriptor {
    do throws(FileFailure) {
      return try walk(parts, absence: absence)
    } catch .system(ENOTDIR) {
      let real = try realParts(of: parts)
      // Without a link on the way there is a file where a folder should be.
      guard real != parts else { throw .system(ENOTDIR) }
      return try walk(real, absence: .fails)
    }
  }

  /// Opens a file, or the root when there are no parts.
  func open(_ parts: [String], flags: Int32) throws(FileFailure) -> Descriptor {
    guard let name = parts.last else { return try folder([]) }
    return try open(name, in: folder(Array(parts.dropLast())), parts: parts, flags: flags)
  }

  /// Opens a file in a folder of the tree that is already open; `parts` is its whole path.
  func open(
    _ name: String, in folder: Descriptor, parts: @autoclosure () -> [String], flags: Int32
  ) throws(FileFailure) -> Descriptor {
    do throws(FileFailure) {
      return try Descriptor(name, below: folder, flags: flags | O_NOFOLLOW)
    } catch .system(ELOOP) {
      let real = try realParts(of: parts())
      guard let name = real.last else { throw .notAFile }
      let folder = try walk(real.dropLast(), absence: .fails)
      return try Descriptor(name, below: folder, flags: flags | O_NOFOLLOW)
    }
  }

  /// The real place of a path, below the root.
  ///
  /// - Throws: `outsideWorkspace` when it is elsewhere.
  func realParts(of parts: [String]) throws(FileFailure) -> [String] {
    let base = try Self.realPath(root)
    let place = try Self.realPath("\(root)/\(parts.joined(separator: "/"))")
    if place == base { return [] }
    let prefix = base == "/" ? "/" : "\(base)/"
    guard place.hasPrefix(prefix) else { throw .outsideWorkspace }
    return place.dropFirst(prefix.count).split(separator: "/").map { String($0) }
  }

  private func walk(
    _ parts: some Sequence<String>, absence: Absence
  ) throws(FileFailure) -> Descriptor {
    let flags = Descriptor.nameOnly | O_DIRECTORY | O_NOFOLLOW
    var folder = try Descriptor(root, flags: Descriptor.nameOnly | O_DIRECTORY)
    for part in parts {
      do throws(FileFailure) {
        folder = try Descriptor(part, below: folder, flags: flags)
      } catch .system(ENOENT) where absence == .creates {
        let isMade = unsafe mkdirat(folder.number, part, 0o777) == 0
        // Somebody else may have made it in between.
        guard isMade || errno == EEXIST else { throw .system(errno) }
        folder = try Descriptor(part, below: folder, flags: flags)
      }
    }
    return folder
  }

  private static func realPath(_ path: String) throws(FileFailure) -> String {
    guard let text = unsafe realpath(path, nil) else { throw .system(errno) }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }
}
