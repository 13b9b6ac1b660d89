import FoundationEssentials

/// A whole workspace as it will be written: a function of what it was made from.
package struct MadeWorkspace: Sendable {
  /// Sorted by path.
  package let files: [MadeFile]

  init(_ files: [MadeFile]) {
    self.files = files.sorted { $0.path < $1.path }
  }

  /// Writes all files below a folder, which is made where it is missing. Other files in it stay.
  package func write(to folder: String) throws {
    var made: Set<String> = []
    for file in files {
      let path = "\(folder)/\(file.path)"
      let parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
      if made.insert(parent).inserted {
        try FileManager.default.createDirectory(
          atPath: parent, withIntermediateDirectories: true)
      }
      try Data(file.text.utf8).write(to: URL(filePath: path))
    }
  }
}
