/// The parts of a path below a root, without `.`, `..` and empty ones.
struct WorkspacePath: Hashable {
  /// Empty for the root itself.
  let parts: [String]

  /// Resolves `..` by the text, as people read it.
  ///
  /// - Throws: `outsideWorkspace` when it climbs above the root.
  init(_ path: String) throws(FileFailure) {
    var parts: [String] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { throw .outsideWorkspace }
      case _ where part.utf8.contains(0):
        // C would read the name only up to the zero.
        throw .notAFile
      default: parts.append(String(part))
      }
    }
    self.parts = parts
  }
}
