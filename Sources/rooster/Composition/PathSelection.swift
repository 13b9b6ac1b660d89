import Compiler
import Platform

/// The files and folders that somebody named, out of those of a workspace.
struct PathSelection {
  /// As findings name them; `nil` for all.
  private let paths: [String]?

  /// All files.
  static let everything = PathSelection(paths: nil)

  private init(paths: [String]?) { self.paths = paths }

  /// What was named on the command line; everything when nothing was.
  ///
  /// A path that concerns no file is refused: what was never looked at is not valid.
  init(_ named: [String], in session: Session, _ tree: SourceTree) throws(CommandFailure) {
    var paths: [String] = []
    for name in named {
      let path = Self.path(of: name, below: session.folder.root)
      guard !path.isEmpty else {
        self = .everything
        return
      }
      guard tree.paths.contains(where: { Self.covers(path, $0) }) else {
        guard session.files.exists(name) else {
          throw CommandFailure("there is no file or folder '\(name.visible)'")
        }
        throw CommandFailure(
          "'\(name.visible)' is not a file or folder of this workspace",
          hint: "name it as messages do, such as \(session.folder.schedules)/rooster.yaml")
      }
      paths.append(path)
    }
    self.init(paths: paths.isEmpty ? nil : paths)
  }

  /// Whether no file is left out.
  var isEverything: Bool { paths == nil }

  /// Whether a file, as findings name it, is among them.
  func contains(_ file: String) -> Bool {
    guard let paths else { return true }
    return paths.contains { Self.covers($0, file) }
  }

  /// A path as findings have it: from the root on, without `.`, `..` and doubled slashes.
  static func path(of name: String, below root: String) -> String {
    let path = plain(name)
    let root = plain(root)
    if path == root { return "" }
    return !root.isEmpty && path.hasPrefix(root + "/")
      ? String(path.dropFirst(root.count + 1)) : path
  }

  private static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  private static func covers(_ path: String, _ file: String) -> Bool {
    file == path || file.hasPrefix(path + "/")
  }
}

extension SourceTree {
  /// All files that were found, in no order.
  fileprivate var paths: some Sequence<String> {
    Array(files.keys) + Array(names) + failures.map(\.path)
  }
}
