import Glibc
import Ports

/// Collects the files below a folder, without a call to the system for each file.
struct FolderListing {
  /// Folders inside folders; more is a mistake, or a file system that turns in a circle.
  static let depthLimit = 64

  let tree: FolderTree
  let endings: [String]
  /// The files that match one of the endings, in the order of the bytes.
  private(set) var paths: [String] = []
  /// The other files, in the same order.
  private(set) var others: [String] = []
  private(set) var errors: [FileError] = []

  init(tree: FolderTree, endings: [String]) {
    self.tree = tree
    self.endings = endings
  }

  /// Adds the files below that folder. The paths begin with the folder as it is written here.
  mutating func add(folder: String) {
    do {
      let parts = try WorkspacePath(folder).parts
      let descriptor = try Descriptor(
        ".", below: try tree.folder(parts), flags: O_RDONLY | O_DIRECTORY)
      let prefix = folder.hasSuffix("/") || folder.isEmpty ? folder : folder + "/"
      add(entriesOf: descriptor, prefix: prefix, parts: parts, depth: 1)
    } catch {
      tell(folder, error.reason)
    }
  }

  private mutating func add(
    entriesOf folder: Descriptor, prefix: String, parts: [String], depth: Int
  ) {
    let entries: [FolderEntry]
    do {
      entries = try FolderEntry.all(in: folder)
    } catch {
      return tell(prefix, error.reason)
    }
    for entry in entries where !entry.isHidden {
      let path = prefix + entry.name
      switch entry.kind {
      case .folder: enter(entry, in: folder, path: path, parts: parts + [entry.name], depth: depth)
      case .file where matches(entry): paths.append(path)
      case .file: others.append(path)
      case .link: follow(entry, path: path, parts: parts + [entry.name])
      case .unreadableName: tell(path, .other("its name is not UTF-8"))
      case .other where matches(entry): tell(path, .notAFile)
      case .other: continue
      }
    }
  }

  private mutating func enter(
    _ entry: FolderEntry, in folder: Descriptor, path: String, parts: [String], depth: Int
  ) {
    guard depth < Self.depthLimit else {
      return tell(path, .other("more than \(Self.depthLimit) folders inside each other"))
    }
    do {
      let descriptor = try Descriptor(
        entry.name, below: folder, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      add(entriesOf: descriptor, prefix: path + "/", parts: parts, depth: depth + 1)
    } catch {
      tell(path, error.reason)
    }
  }

  /// A link to a file counts as a file. A link to a folder is told: followed, it would bring the
  /// same files twice or go round in a circle; passed over in silence, it would hide files.
  private mutating func follow(_ entry: FolderEntry, path: String, parts: [String]) {
    do {
      let real = try tree.realParts(of: parts)
      let target = try tree.open(real, flags: WorkspaceFiles.readFlags)
      switch try FolderEntry.kind(of: target) {
      case .folder: tell(path, .other("a link to a folder is not followed"))
      case .file where matches(entry): paths.append(path)
      case .file: others.append(path)
      case .link, .other, .unreadableName:
        if matches(entry) { tell(path, .notAFile) }
      }
    } catch {
      // Editors leave links without a target behind; only those that look like ours matter.
      if matches(entry) || error != .system(ENOENT) { tell(path, error.reason) }
    }
  }

  private func matches(_ entry: FolderEntry) -> Bool {
    endings.contains { entry.name.utf8.count > $0.utf8.count && entry.name.hasSuffix($0) }
  }

  private mutating func tell(_ path: String, _ reason: FileError.Reason) {
    errors.append(FileError(path: path, reason: reason))
  }
}
