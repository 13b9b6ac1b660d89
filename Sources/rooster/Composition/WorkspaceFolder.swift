import Platform

/// Where a workspace lies: the folder that holds `schedules/`, and the names people see.
struct WorkspaceFolder {
  /// What file names are relative to: the current folder, when the schedules are below it.
  let root: String
  /// As people see it, such as `schedules` or `faculty/schedules`.
  let schedules: String
  let templates: String
  /// The parent of the schedules below ``root``, empty or ending with `/`.
  let prefix: String

  init(options: CommonOptions) {
    let named = Self.clean(options.schedules)
    let isBelow = !named.hasPrefix("/") && !named.split(separator: "/").contains("..")
    let parent = Self.parent(of: named)
    root = isBelow ? "." : (parent.isEmpty ? "/" : parent)
    schedules = isBelow ? named : Self.name(of: named)
    prefix = isBelow && !parent.isEmpty ? parent + "/" : ""
    templates = options.templates.map(Self.clean) ?? prefix + "templates"
  }

  /// A path of the workspace as seen from ``root``.
  func path(_ relative: String) -> String {
    relative.hasPrefix("/") ? relative : prefix + relative
  }

  /// The path on disk, for libraries that open files by themselves.
  func onDisk(_ relative: String) -> String {
    let path = path(relative)
    return path.hasPrefix("/") || root == "." ? path : root + "/" + path
  }

  private static func clean(_ path: String) -> String {
    var path = path
    while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
    while path.hasPrefix("./") { path.removeFirst(2) }
    return path
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
