/// A path in a file, resolved against the folder of that file.
struct WorkspacePath {
  /// The path from where the user stands, such as `schedules/people/cs101.csv`; `nil` when it
  /// leaves the workspace.
  let resolved: String?

  /// - Parameters:
  ///   - text: The path as written.
  ///   - file: The file it is written in.
  ///   - schedules: The folder of schedules, whose parent is the workspace.
  init(_ text: String, in file: String, schedules: String) {
    guard !text.hasPrefix("/"), !text.contains("\\"), !text.contains("\0") else {
      resolved = nil
      return
    }
    let floor = max(0, schedules.split(separator: "/").count - 1)
    var parts = file.split(separator: "/").dropLast().map { $0 }
    for part in text.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.count > floor {
        parts.removeLast()
      } else {
        resolved = nil
        return
      }
    }
    let isAbsolute = file.hasPrefix("/")
    resolved = parts.isEmpty ? nil : (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }
}
