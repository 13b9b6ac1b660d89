import Ports

/// Reads files one after the other and keeps the folder of the last one open for the next.
struct BatchReader {
  let files: WorkspaceFiles
  let limit: Int
  private var openFolder: (path: Substring, descriptor: Descriptor)?

  init(files: WorkspaceFiles, limit: Int) {
    self.files = files
    self.limit = limit
  }

  mutating func read(_ path: String) -> WorkspaceFiles.Reading {
    do {
      return (path, .success(try content(of: path)))
    } catch {
      return (path, .failure(FileError(path: path, reason: error.reason)))
    }
  }

  private mutating func content(of path: String) throws(FileFailure) -> [UInt8] {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    let tree = files.tree(of: path)
    guard name != "", name != ".", name != "..", !name.utf8.contains(0) else {
      let file = try tree.open(WorkspacePath(path).parts, flags: WorkspaceFiles.readFlags)
      return try file.content(limit: limit)
    }
    let folder = try folder(slash.map { path[...$0] } ?? "", of: tree)
    // Only a link asks for the parts, and the path was already found to be in order.
    let file = try tree.open(
      String(name), in: folder, parts: (try? WorkspacePath(path).parts) ?? [],
      flags: WorkspaceFiles.readFlags)
    return try file.content(limit: limit)
  }

  private mutating func folder(
    _ path: Substring, of tree: FolderTree
  ) throws(FileFailure) -> Descriptor {
    if let openFolder, openFolder.path == path { return openFolder.descriptor }
    let descriptor = try tree.folder(WorkspacePath(String(path)).parts)
    openFolder = (path, descriptor)
    return descriptor
  }
}
